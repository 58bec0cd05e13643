//! The model: plain, serializable data, read by everything that follows the reader.

mod api;
mod evidence;
mod fact_list;
mod facts;
mod field;
mod field_facts;
mod operation;
pub mod path;
mod text;
pub(crate) mod walk;
mod wire;
mod witness;

pub use api::*;
pub use evidence::*;
pub use fact_list::*;
pub use facts::*;
pub use field::*;
pub use field_facts::*;
pub use operation::*;
pub use text::*;
pub use wire::*;
pub use witness::*;

//! What `emit` prints: every name final, every type Rust's, every text rustdoc.

use crate::model::{BodyStatus, Endpoints, TextLevel};

use super::surface::Surface;

/// Name of the enum of all errors of a product.
pub const ERROR_TABLE: &str = "DocumentedError";

/// Everything that is printed.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Products in the order of their modules.
    pub products: Vec<Product>,
    /// The names of the types within requests and responses, for the next run.
    pub surface: Surface,
}

/// One product: a module and a cargo feature of the same name.
#[derive(Clone, Debug)]
pub struct Product {
    /// Name of the module, of its folder and of the cargo feature.
    pub module: String,
    /// Product code on the wire.
    pub code: String,
    /// API version.
    pub version: String,
    /// Name for people.
    pub title: String,
    /// Where it is reached.
    pub endpoints: Endpoints,
    /// Operations in the order of their modules.
    pub operations: Vec<OperationPlan>,
    /// Structs and value enums that several operations have, in the order of their names.
    pub types: Vec<TypeDef>,
    /// The errors that its operations name.
    pub errors: Option<ErrorEnum>,
    /// Those that each of its operations may return.
    pub common_errors: Option<ErrorList>,
    /// All operations by what they are about; without a title where nothing tells.
    pub groups: Vec<GroupPlan>,
    /// Newest day that a source of its pages is of, when they name any.
    pub as_of: Option<String>,
    /// How much of it has a text of our own, when that is known.
    pub text_level: Option<TextLevel>,
}

/// Operations that are about the same thing.
#[derive(Clone, Debug)]
pub struct GroupPlan {
    /// What they are about; empty when nothing tells.
    pub title: String,
    /// Their places in [`Product::operations`].
    pub operations: Vec<usize>,
}

/// A response without anything of its own, which all products share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SharedResponse {
    /// It says no more than the ID of the request.
    Empty,
    /// The documentation shows none.
    Undocumented,
}

/// One operation: one file, one method of the client.
#[derive(Clone, Debug, Default, Hash)]
pub struct OperationPlan {
    /// Name on the wire.
    pub action: String,
    /// Name of the module and of the method of the client.
    pub module: String,
    /// One line on what it does.
    pub summary: String,
    /// Page that it was read from.
    pub page: String,
    /// What to use instead, or that it should not be used.
    pub deprecated: Option<String>,
    /// The facts that the call path needs.
    pub info: Info,
    /// The request.
    pub request: Struct,
    /// The response.
    pub response: Struct,
    /// The type of the runtime that the name of the response stands for, where it has nothing of its own.
    pub shared_response: Option<SharedResponse>,
    /// Structs and value enums within request and response that no other operation has, in the order of the page.
    pub types: Vec<TypeDef>,
    /// Names of those that it has with other operations: they are [`Product::types`].
    pub shared: Vec<String>,
    /// Documented errors.
    pub errors: ErrorList,
    /// How the response continues on further pages.
    pub paging: Option<PagingPlan>,
    /// Field of the response with the state of a resource.
    pub state: Option<StatePlan>,
    /// The request of the example.
    pub example: RequestExample,
}

/// A request as the rustdoc of an operation shows it.
#[derive(Clone, Debug, Default, Hash)]
pub struct RequestExample {
    /// Setters and the values they are called with, as Rust.
    pub setters: Vec<(String, String)>,
    /// Structs that the values name.
    pub structs: Vec<String>,
}

/// Static facts of an operation.
#[derive(Clone, Debug, Default, Hash)]
pub struct Info {
    /// Method and path of a ROA style operation.
    pub roa: Option<(String, String)>,
    /// HTTP method of an RPC style operation, where it is not POST.
    pub method: Option<String>,
    /// Parameters that must be given, by their names on the wire.
    pub required: Vec<String>,
    /// What of a response with HTTP 200 says that the call failed.
    pub body_status: Option<BodyStatus>,
    /// Members of the response whose values must not be written down.
    pub secret_members: Vec<String>,
    /// Parameter that makes a repeated call safe.
    pub idempotency_token: Option<String>,
    /// Parameter that asks for a trial run.
    pub dry_run: Option<String>,
    /// Query parameter with the region, which the configuration has too.
    pub region: Option<String>,
    /// Calling it again changes nothing.
    pub read_only: bool,
    /// Protocol that the runtime does not speak.
    pub foreign_protocol: Option<String>,
}

/// A type within a request or response.
#[derive(Clone, Debug, Hash)]
pub enum TypeDef {
    /// A struct.
    Struct(Struct),
    /// A value enum.
    Enum(ValueEnum),
}

impl TypeDef {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(s) => &s.name,
            Self::Enum(e) => &e.name,
        }
    }
}

/// A struct.
#[derive(Clone, Debug, Default, Hash)]
pub struct Struct {
    /// Name.
    pub name: String,
    /// Lines of rustdoc.
    pub doc: Vec<String>,
    /// Fields in the order of the page.
    pub fields: Vec<FieldPlan>,
    /// It is part of a request: has setters and is written.
    pub encode: bool,
    /// It is part of a response: is read.
    pub decode: bool,
}

/// A field.
#[derive(Clone, Debug, Hash)]
pub struct FieldPlan {
    /// Name on the wire.
    pub wire: String,
    /// Name of the field and of its setter.
    pub name: String,
    /// Type, without the `Option` around it.
    pub ty: RustType,
    /// Lines of rustdoc.
    pub doc: Vec<String>,
    /// It must be given.
    pub required: bool,
    /// What to use instead, or that it should not be used.
    pub deprecated: Option<String>,
    /// How it is written.
    pub put: Put,
    /// Name of the element around the items of a list in a response; empty when none is known.
    pub wrapper: String,
    /// The value must not be shown.
    pub sensitive: bool,
}

/// How a field is written: a method of the encoder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Put {
    /// Name of the method.
    pub method: &'static str,
    /// Character between the items of a list that is one text.
    pub separator: Option<char>,
    /// The value is the whole body: it goes without a name.
    pub whole: bool,
}

/// A type of Rust.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RustType {
    /// `String`.
    String,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `f64`.
    F64,
    /// `bool`.
    Bool,
    /// `Timestamp` of the runtime.
    Timestamp,
    /// Any JSON value.
    Any,
    /// A struct of the same module.
    Named(String),
    /// `Open<_>` of a value enum of the same module.
    Open(String),
    /// `Vec<_>`.
    List(Box<RustType>),
    /// `BTreeMap<String, _>`.
    Map(Box<RustType>),
}

impl RustType {
    /// Whether it is a number or a boolean.
    pub fn is_scalar(&self) -> bool {
        matches!(self, Self::Bool | Self::I32 | Self::I64 | Self::F64)
    }

    /// Whether a field of the type is itself empty when absent, with no `Option` around it.
    pub fn is_collection(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }

    /// The type as it is written, with what `resolve` makes of the names of its parts.
    pub fn spell(&self, resolve: &dyn Fn(&str) -> String) -> String {
        match self {
            Self::String => "String".to_owned(),
            Self::I32 => "i32".to_owned(),
            Self::I64 => "i64".to_owned(),
            Self::F64 => "f64".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Timestamp => "Timestamp".to_owned(),
            Self::Any => "Value".to_owned(),
            Self::Named(name) => resolve(name),
            Self::Open(name) => format!("Open<{}>", resolve(name)),
            Self::List(item) => format!("Vec<{}>", item.spell(resolve)),
            Self::Map(value) => format!("BTreeMap<String, {}>", value.spell(resolve)),
        }
    }
}

/// The documented values of an open enum.
#[derive(Clone, Debug, Hash)]
pub struct ValueEnum {
    /// Name.
    pub name: String,
    /// Lines of rustdoc.
    pub doc: Vec<String>,
    /// Variants in the order of the page.
    pub variants: Vec<Variant>,
}

/// One documented value.
#[derive(Clone, Debug, Hash)]
pub struct Variant {
    /// Name.
    pub name: String,
    /// Text on the wire.
    pub wire: String,
    /// Lines of rustdoc.
    pub doc: Vec<String>,
}

/// Those of the documented errors of a product that an operation names.
#[derive(Clone, Debug, Default, Hash)]
pub struct ErrorList {
    /// Name of the list as a type.
    pub name: String,
    /// Line of rustdoc.
    pub doc: String,
    /// The errors, in the order of the page.
    pub errors: Vec<ListedError>,
}

/// An error that an operation names.
#[derive(Clone, Debug, Hash)]
pub struct ListedError {
    /// Name of the variant.
    pub name: String,
    /// HTTP status, where it is another one than the product's.
    pub status: Option<u16>,
    /// What it means, where that is told in another way than elsewhere.
    pub meaning: Option<String>,
}

/// Documented errors.
#[derive(Clone, Debug)]
pub struct ErrorEnum {
    /// Name.
    pub name: String,
    /// Line of rustdoc.
    pub doc: String,
    /// Variants in the order of their names.
    pub variants: Vec<ErrorVariant>,
}

/// One documented error.
#[derive(Clone, Debug)]
pub struct ErrorVariant {
    /// Name.
    pub name: String,
    /// Code on the wire.
    pub code: String,
    /// HTTP status.
    pub status: Option<u16>,
    /// Message of the server.
    pub message: String,
    /// What it means, plain text.
    pub meaning: String,
}

/// A state that can be waited for. Fields of the response are paths of names, the outermost first.
#[derive(Clone, Debug, Hash)]
pub struct StatePlan {
    /// The value enum of the state.
    pub ty: String,
    /// The structs, and the list where there is one, that the state stands in.
    pub around: Vec<String>,
    /// It is one of each item of a list.
    pub of_items: bool,
    /// Field with the state.
    pub field: String,
    /// Field with the id of what the state is of, beside it, and that of the request which asks for some of them.
    pub ids: Option<(String, String)>,
    /// Field of the request with the size of a page, so that all that is asked for is on one.
    pub size: Option<String>,
    /// Variants that are failures.
    pub failures: Vec<String>,
    /// Variants of work that ended well.
    pub done: Vec<String>,
    /// The variant that an example waits for.
    pub wanted: String,
}

/// How a response continues. Fields of the response are paths of names, the outermost first.
#[derive(Clone, Debug, Hash)]
pub struct PagingPlan {
    /// What the position means.
    pub style: PagingStyle,
    /// Field of the request with the position: number, token or offset.
    pub position: String,
    /// Field of the request with the size of a page.
    pub size: Option<String>,
    /// By tokens, where the pages are numbered as well.
    pub token: Option<TokenPlan>,
    /// What the response says of paging: method of the runtime, field and its type.
    pub says: Vec<(&'static str, Vec<String>, RustType)>,
    /// The list in the response.
    pub items: Vec<String>,
    /// Type of an item.
    pub item: RustType,
}

impl PagingPlan {
    /// Fields of the request that say which page is asked for, and how large it is.
    pub fn request_fields(&self) -> Vec<&str> {
        let token = self.token.as_ref();
        let sizes = [self.size.as_ref(), token.and_then(|t| t.size.as_ref())];
        let positions = [Some(&self.position), token.map(|t| &t.position)];
        let fields = positions.into_iter().chain(sizes).flatten();
        fields.map(String::as_str).collect()
    }
}

/// Paging by tokens beside numbers.
#[derive(Clone, Debug, Hash)]
pub struct TokenPlan {
    /// Field of the request with the token.
    pub position: String,
    /// Field of the request with the size of such a page, when it has one of its own.
    pub size: Option<String>,
}

/// The styles of paging.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PagingStyle {
    /// Pages are numbered.
    Number,
    /// Each response names the token of the next page.
    Token,
    /// Items are skipped.
    Offset,
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransmitLine`, from `ddospro/DeleteTransmitLine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Line};

/// Deletes a line by which the traffic of a protected website was forwarded.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DeleteTransmitLineRequest::new()
///     .domain("www.aliyun.com")
///     .line("BGP");
/// let reply = client.delete_transmit_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransmitLineRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Route or carrier line that is meant. Example: `CUT`.
    pub line: Option<Open<Line>>,
}

impl DeleteTransmitLineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<Open<Line>>) -> Self {
        self.line = Some(value.into());
        self
    }
}

request! {
    DeleteTransmitLineRequest {
        "Domain" => domain: query,
        "Line" => line: query,
    }
}

impl Operation for DeleteTransmitLineRequest {
    type Response = DeleteTransmitLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTransmitLine");
}

/// Response to [`DeleteTransmitLineRequest`].
pub type DeleteTransmitLineResponse = alicloud_runtime::EmptyResponse;

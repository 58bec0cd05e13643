// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBizTrace`, from `cms_2024_03_30/GetBizTrace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BizTraceConfig};

/// Shows one business trace by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetBizTraceRequest::new()
///     .biz_trace_id("e339260ed64c95d");
/// let reply = client.get_biz_trace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBizTraceRequest {
    /// **Required.** ID of the biz trace that the call is about. Example: `e339260ed64c95d`.
    pub biz_trace_id: Option<String>,
}

impl GetBizTraceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `bizTraceId`, which is required.
    pub fn biz_trace_id(mut self, value: impl Into<String>) -> Self {
        self.biz_trace_id = Some(value.into());
        self
    }
}

request! {
    GetBizTraceRequest {
        "bizTraceId" => biz_trace_id: path,
    }
}

impl Operation for GetBizTraceRequest {
    type Response = GetBizTraceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBizTrace")
        .roa("GET", "/bizTrace/{bizTraceId}")
        .required(&["bizTraceId"])
        .read_only();
}

/// Response to [`GetBizTraceRequest`].
#[non_exhaustive]
pub struct GetBizTraceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// The business trace asked for.
    pub item: Option<BizTraceConfig>,
}

response! {
    GetBizTraceResponse {
        "requestId" => request_id: value,
        "item" => item: value,
    }
}

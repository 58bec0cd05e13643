// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBizTrace`, from `cms_2024_03_30/DeleteBizTrace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a business trace by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteBizTraceRequest::new()
///     .biz_trace_id("e339260ed64c95d");
/// let reply = client.delete_biz_trace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBizTraceRequest {
    /// **Required.** ID of the biz trace that the call is about. Example: `e339260ed64c95d`.
    pub biz_trace_id: Option<String>,
}

impl DeleteBizTraceRequest {
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
    DeleteBizTraceRequest {
        "bizTraceId" => biz_trace_id: path,
    }
}

impl Operation for DeleteBizTraceRequest {
    type Response = DeleteBizTraceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBizTrace")
        .roa("DELETE", "/bizTrace/{bizTraceId}")
        .required(&["bizTraceId"]);
}

/// Response to [`DeleteBizTraceRequest`].
#[non_exhaustive]
pub struct DeleteBizTraceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    DeleteBizTraceResponse {
        "requestId" => request_id: value,
    }
}

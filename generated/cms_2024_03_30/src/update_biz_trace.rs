// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBizTrace`, from `cms_2024_03_30/UpdateBizTrace.md`.

use alicloud_runtime::codegen::*;

/// Changes the rules or the name of a business trace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateBizTraceRequest::new()
///     .biz_trace_id("e339260ed64c95d");
/// let reply = client.update_biz_trace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBizTraceRequest {
    /// **Required.** ID of the biz trace that the call is about. Example: `e339260ed64c95d`.
    pub biz_trace_id: Option<String>,
    /// Name that the biz trace goes by. Example: `just test`.
    pub biz_trace_name: Option<String>,
    /// Workspace everything belongs to. Example: `default-cms-xxxxxxx-cn-hangzhou`.
    pub workspace: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
    /// Settings of the advanced, and what it works with. Example: `{"sample":{"strategy":"BY_APP"}}`.
    pub advanced_config: Option<String>,
}

impl UpdateBizTraceRequest {
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
    /// Sets `bizTraceName`.
    pub fn biz_trace_name(mut self, value: impl Into<String>) -> Self {
        self.biz_trace_name = Some(value.into());
        self
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `ruleConfig`.
    pub fn rule_config(mut self, value: impl Into<String>) -> Self {
        self.rule_config = Some(value.into());
        self
    }
    /// Sets `advancedConfig`.
    pub fn advanced_config(mut self, value: impl Into<String>) -> Self {
        self.advanced_config = Some(value.into());
        self
    }
}

request! {
    UpdateBizTraceRequest {
        "bizTraceId" => biz_trace_id: path,
        "bizTraceName" => biz_trace_name: body,
        "workspace" => workspace: body,
        "ruleConfig" => rule_config: body,
        "advancedConfig" => advanced_config: body,
    }
}

impl Operation for UpdateBizTraceRequest {
    type Response = UpdateBizTraceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateBizTrace")
        .roa("PUT", "/bizTrace/{bizTraceId}")
        .required(&["bizTraceId"]);
}

/// Response to [`UpdateBizTraceRequest`].
#[non_exhaustive]
pub struct UpdateBizTraceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// ID of the biz trace that the item belongs to or stands for. Example: `e339260ed64c95d`.
    pub biz_trace_id: Option<String>,
}

response! {
    UpdateBizTraceResponse {
        "requestId" => request_id: value,
        "bizTraceId" => biz_trace_id: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBizTrace`, from `cms_2024_03_30/CreateBizTrace.md`.

use alicloud_runtime::codegen::*;

/// Creates a business trace in a workspace from rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateBizTraceRequest::new();
/// let reply = client.create_biz_trace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBizTraceRequest {
    /// Workspace everything belongs to. Example: `default-cms-xxxxxxx-cn-hangzhou`.
    pub workspace: Option<String>,
    /// Code that stands for the biz trace, for programs to act on. Example: `label_env`.
    pub biz_trace_code: Option<String>,
    /// Name that the biz trace goes by. Example: `just test`.
    pub biz_trace_name: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
    /// Settings of the advanced, and what it works with. Example: `{"sample":{"strategy":"BY_APP"}}`.
    pub advanced_config: Option<String>,
}

impl CreateBizTraceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `bizTraceCode`.
    pub fn biz_trace_code(mut self, value: impl Into<String>) -> Self {
        self.biz_trace_code = Some(value.into());
        self
    }
    /// Sets `bizTraceName`.
    pub fn biz_trace_name(mut self, value: impl Into<String>) -> Self {
        self.biz_trace_name = Some(value.into());
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
    CreateBizTraceRequest {
        "workspace" => workspace: body,
        "bizTraceCode" => biz_trace_code: body,
        "bizTraceName" => biz_trace_name: body,
        "ruleConfig" => rule_config: body,
        "advancedConfig" => advanced_config: body,
    }
}

impl Operation for CreateBizTraceRequest {
    type Response = CreateBizTraceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBizTrace")
        .roa("POST", "/bizTrace");
}

/// Response to [`CreateBizTraceRequest`].
#[non_exhaustive]
pub struct CreateBizTraceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// ID of the biz trace that the item belongs to or stands for. Example: `e339260ed64c95d`.
    pub biz_trace_id: Option<String>,
}

response! {
    CreateBizTraceResponse {
        "requestId" => request_id: value,
        "bizTraceId" => biz_trace_id: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSummaryTemplate`, from `ccc/GetSummaryTemplate.md`.

use alicloud_runtime::codegen::*;

/// Shows a template for call summaries.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetSummaryTemplateRequest::new()
///     .template_id("...")
///     .instance_id("...");
/// let reply = client.get_summary_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSummaryTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetSummaryTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetSummaryTemplateRequest {
        "TemplateId" => template_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetSummaryTemplateRequest {
    type Response = GetSummaryTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSummaryTemplate")
        .required(&["TemplateId", "InstanceId"])
        .read_only();
}

/// Response to [`GetSummaryTemplateRequest`], which the documentation does not describe.
pub type GetSummaryTemplateResponse = alicloud_runtime::UndocumentedResponse;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecDatamask`, from `sddp/ExecDatamask.md`.

use alicloud_runtime::codegen::*;

/// Masks sensitive parts of the data in the request by a masking template.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ExecDatamaskRequest::new()
///     .data("text")
///     .template_id(1);
/// let reply = client.exec_datamask(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecDatamaskRequest {
    /// **Required.** Text to mask, as a JSON document of rows and columns. Example: `text`.
    pub data: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown. Example: `1`.
    pub template_id: Option<i64>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ExecDatamaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ExecDatamaskRequest {
        "Data" => data: query,
        "TemplateId" => template_id: query,
        "FeatureType" => feature_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for ExecDatamaskRequest {
    type Response = ExecDatamaskResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ExecDatamask")
        .required(&["Data", "TemplateId"]);
}

/// Response to [`ExecDatamaskRequest`].
#[non_exhaustive]
pub struct ExecDatamaskResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `813BA9FA-D062-42C4-8CD5-11A7640B96E6`.
    pub request_id: Option<String>,
}

response! {
    ExecDatamaskResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

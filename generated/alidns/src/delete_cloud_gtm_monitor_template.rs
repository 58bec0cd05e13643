// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudGtmMonitorTemplate`, from `alidns/DeleteCloudGtmMonitorTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a template that health checks of GTM addresses are made from.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteCloudGtmMonitorTemplateRequest::new()
///     .template_id("mtp-89518052425100****");
/// let reply = client.delete_cloud_gtm_monitor_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudGtmMonitorTemplateRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100****`.
    pub template_id: Option<String>,
}

impl DeleteCloudGtmMonitorTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DeleteCloudGtmMonitorTemplateRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteCloudGtmMonitorTemplateRequest {
    type Response = DeleteCloudGtmMonitorTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCloudGtmMonitorTemplate")
        .required(&["TemplateId"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteCloudGtmMonitorTemplateRequest`].
#[non_exhaustive]
pub struct DeleteCloudGtmMonitorTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteCloudGtmMonitorTemplateResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmMonitorTemplateRemark`, from `alidns/UpdateCloudGtmMonitorTemplateRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept with a health check template.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmMonitorTemplateRemarkRequest::new()
///     .template_id("mtp-89518052455928**00");
/// let reply = client.update_cloud_gtm_monitor_template_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateRemarkRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24**22`.
    pub client_token: Option<String>,
    /// **Required.** ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052455928**00`.
    pub template_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

impl UpdateCloudGtmMonitorTemplateRemarkRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmMonitorTemplateRemarkRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "TemplateId" => template_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateCloudGtmMonitorTemplateRemarkRequest {
    type Response = UpdateCloudGtmMonitorTemplateRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmMonitorTemplateRemark")
        .required(&["TemplateId"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmMonitorTemplateRemarkRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateRemarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmMonitorTemplateRemarkResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

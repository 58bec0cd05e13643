// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFlashSmsTemplates`, from `ccc/ListFlashSmsTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the flash SMS templates of an application at a provider.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListFlashSmsTemplatesRequest::new()
///     .instance_id("...");
/// let reply = client.list_flash_sms_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFlashSmsTemplatesRequest {
    /// ID of the provider that the call is about.
    pub provider_id: Option<String>,
    /// ID of the application that the call is about.
    pub application_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListFlashSmsTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProviderId`.
    pub fn provider_id(mut self, value: impl Into<String>) -> Self {
        self.provider_id = Some(value.into());
        self
    }
    /// Sets `ApplicationId`.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListFlashSmsTemplatesRequest {
        "ProviderId" => provider_id: query,
        "ApplicationId" => application_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListFlashSmsTemplatesRequest {
    type Response = ListFlashSmsTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListFlashSmsTemplates")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListFlashSmsTemplatesRequest`], which the documentation does not describe.
pub type ListFlashSmsTemplatesResponse = alicloud_runtime::UndocumentedResponse;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFlashSmsApplications`, from `ccc/ListFlashSmsApplications.md`.

use alicloud_runtime::codegen::*;

/// Lists the flash SMS applications at a provider.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListFlashSmsApplicationsRequest::new()
///     .instance_id("...");
/// let reply = client.list_flash_sms_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFlashSmsApplicationsRequest {
    /// ID of the provider that the call is about.
    pub provider_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListFlashSmsApplicationsRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListFlashSmsApplicationsRequest {
        "ProviderId" => provider_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListFlashSmsApplicationsRequest {
    type Response = ListFlashSmsApplicationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListFlashSmsApplications")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListFlashSmsApplicationsRequest`], which the documentation does not describe.
pub type ListFlashSmsApplicationsResponse = alicloud_runtime::UndocumentedResponse;

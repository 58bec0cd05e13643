// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApplication`, from `oos/GetApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlarmConfig};

/// Returns one application in detail; only with the Hangzhou endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetApplicationRequest::new()
///     .name("...");
/// let reply = client.get_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApplicationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl GetApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    GetApplicationRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
    }
}

impl Operation for GetApplicationRequest {
    type Response = GetApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetApplication")
        .required(&["Name"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetApplicationRequest`].
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `51004B8A-6D9A-5ACB-9158-6C6794496AD0`.
    pub request_id: Option<String>,
    /// Application, with its facts.
    pub application: Option<Application>,
}

response! {
    GetApplicationResponse {
        "RequestId" => request_id: value,
        "Application" => application: value,
    }
}

/// Application, with its facts.
#[non_exhaustive]
pub struct Application {
    /// Free text that describes the item to people. Example: `Application`.
    pub description: Option<String>,
    /// Day or moment of the update. Example: `2021-09-07T09:17:46Z`.
    pub update_date: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m******`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"k1": "v1", "k2": "v2"}`.
    pub tags: Option<Value>,
    /// Name that people know the item by. Example: `MyApplication`.
    pub name: Option<String>,
    /// Day or moment of the create. Example: `2021-09-07T09:17:46Z`.
    pub create_date: Option<Timestamp>,
    /// Which kind of application it is or is to be. Example: `DingTalk`.
    pub application_type: Option<String>,
    /// Settings of the alert, and what it works with.
    pub alarm_config: Option<AlarmConfig>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `service-79538e30e44541b699d8`.
    pub service_id: Option<String>,
}

response! {
    Application {
        "Description" => description: value,
        "UpdateDate" => update_date: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "ApplicationType" => application_type: value,
        "AlarmConfig" => alarm_config: value,
        "ServiceId" => service_id: value,
    }
}

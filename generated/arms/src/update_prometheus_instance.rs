// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrometheusInstance`, from `arms/UpdatePrometheusInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PaymentType};

/// Changes a Prometheus instance: storage time, access without token, or billing.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdatePrometheusInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("vpc-xxx");
/// let reply = client.update_prometheus_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePrometheusInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about. Example: `vpc-xxx`.
    pub cluster_id: Option<String>,
    /// How long the storage lasts. Example: `90`.
    pub storage_duration: Option<i32>,
    /// How long the archive lasts. Example: `90`.
    pub archive_duration: Option<i32>,
    /// Whether this is switched on: auth token.
    pub enable_auth_token: Option<bool>,
    /// Whether this is switched on: auth free read.
    pub enable_auth_free_read: Option<bool>,
    /// What is done about the auth free read, as rules. Example: `0.0.0.0/0`.
    pub auth_free_read_policy: Option<String>,
    /// Whether this is switched on: auth free write.
    pub enable_auth_free_write: Option<bool>,
    /// What is done about the auth free write, as rules. Example: `0.0.0.0/0`.
    pub auth_free_write_policy: Option<String>,
    /// Which kind of payment it is or is to be. Example: `POSTPAY`.
    pub payment_type: Option<Open<PaymentType>>,
}

impl UpdatePrometheusInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `StorageDuration`.
    #[inline]
    pub fn storage_duration(mut self, value: i32) -> Self {
        self.storage_duration = Some(value);
        self
    }
    /// Sets `ArchiveDuration`.
    #[inline]
    pub fn archive_duration(mut self, value: i32) -> Self {
        self.archive_duration = Some(value);
        self
    }
    /// Sets `EnableAuthToken`.
    #[inline]
    pub fn enable_auth_token(mut self, value: bool) -> Self {
        self.enable_auth_token = Some(value);
        self
    }
    /// Sets `EnableAuthFreeRead`.
    #[inline]
    pub fn enable_auth_free_read(mut self, value: bool) -> Self {
        self.enable_auth_free_read = Some(value);
        self
    }
    /// Sets `AuthFreeReadPolicy`.
    pub fn auth_free_read_policy(mut self, value: impl Into<String>) -> Self {
        self.auth_free_read_policy = Some(value.into());
        self
    }
    /// Sets `EnableAuthFreeWrite`.
    #[inline]
    pub fn enable_auth_free_write(mut self, value: bool) -> Self {
        self.enable_auth_free_write = Some(value);
        self
    }
    /// Sets `AuthFreeWritePolicy`.
    pub fn auth_free_write_policy(mut self, value: impl Into<String>) -> Self {
        self.auth_free_write_policy = Some(value.into());
        self
    }
    /// Sets `PaymentType`.
    pub fn payment_type(mut self, value: impl Into<Open<PaymentType>>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
}

request! {
    UpdatePrometheusInstanceRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClusterId" => cluster_id: query,
        "StorageDuration" => storage_duration: query,
        "ArchiveDuration" => archive_duration: query,
        "EnableAuthToken" => enable_auth_token: query,
        "EnableAuthFreeRead" => enable_auth_free_read: query,
        "AuthFreeReadPolicy" => auth_free_read_policy: query,
        "EnableAuthFreeWrite" => enable_auth_free_write: query,
        "AuthFreeWritePolicy" => auth_free_write_policy: query,
        "PaymentType" => payment_type: query,
    }
}

impl Operation for UpdatePrometheusInstanceRequest {
    type Response = UpdatePrometheusInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePrometheusInstance")
        .required(&["RegionId", "ClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdatePrometheusInstanceRequest`].
#[non_exhaustive]
pub struct UpdatePrometheusInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A9AEA84-7186-4D8D-B498-4585C6A2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    UpdatePrometheusInstanceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

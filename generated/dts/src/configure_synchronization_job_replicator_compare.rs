// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureSynchronizationJobReplicatorCompare`, from `dts/ConfigureSynchronizationJobReplicatorCompare.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SynchronizationDirection};

/// Switches the full-image match of a synchronization task on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConfigureSynchronizationJobReplicatorCompareRequest::new()
///     .synchronization_job_id("dtsexjk1alb116****");
/// let reply = client.configure_synchronization_job_replicator_compare(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureSynchronizationJobReplicatorCompareRequest {
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsexjk1alb116****`.
    pub synchronization_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Which of the two directions of a two-way synchronization is
    /// meant. Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Whether the full-image match is switched on. Example: `true`.
    pub synchronization_replicator_compare_enable: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ConfigureSynchronizationJobReplicatorCompareRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SynchronizationJobId`, which is required.
    pub fn synchronization_job_id(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(
        mut self,
        value: impl Into<Open<SynchronizationDirection>>,
    ) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `SynchronizationReplicatorCompareEnable`.
    #[inline]
    pub fn synchronization_replicator_compare_enable(mut self, value: bool) -> Self {
        self.synchronization_replicator_compare_enable = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ConfigureSynchronizationJobReplicatorCompareRequest {
        "SynchronizationJobId" => synchronization_job_id: query,
        "RegionId" => region_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "SynchronizationReplicatorCompareEnable" => synchronization_replicator_compare_enable: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConfigureSynchronizationJobReplicatorCompareRequest {
    type Response = ConfigureSynchronizationJobReplicatorCompareResponse;
    type Error = ConfigureSynchronizationJobReplicatorCompareError;
    const INFO: OperationInfo = super::operation(
            "ConfigureSynchronizationJobReplicatorCompare",
        )
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ConfigureSynchronizationJobReplicatorCompareError] = &[
        ConfigureSynchronizationJobReplicatorCompareError::ThrottlingUser,
        ConfigureSynchronizationJobReplicatorCompareError::InvalidSecurityTokenExpired,
        ConfigureSynchronizationJobReplicatorCompareError::ServiceUnavailable,
    ];
}

/// Response to [`ConfigureSynchronizationJobReplicatorCompareRequest`].
#[non_exhaustive]
pub struct ConfigureSynchronizationJobReplicatorCompareResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `86A8FF0F-FA92-449D-B559-05CFF9F9****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    ConfigureSynchronizationJobReplicatorCompareResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ConfigureSynchronizationJobReplicatorCompareRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ConfigureSynchronizationJobReplicatorCompareError = super::DocumentedError;

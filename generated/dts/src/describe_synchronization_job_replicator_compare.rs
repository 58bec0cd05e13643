// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSynchronizationJobReplicatorCompare`, from `dts/DescribeSynchronizationJobReplicatorCompare.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SynchronizationDirection};

/// Returns whether the full-image match of a synchronization task is on.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSynchronizationJobReplicatorCompareRequest::new()
///     .synchronization_job_id("dtsexjk1alb116****");
/// let reply = client.describe_synchronization_job_replicator_compare(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSynchronizationJobReplicatorCompareRequest {
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsexjk1alb116****`.
    pub synchronization_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Which of the two directions of a two-way synchronization is
    /// meant. Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSynchronizationJobReplicatorCompareRequest {
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
    DescribeSynchronizationJobReplicatorCompareRequest {
        "SynchronizationJobId" => synchronization_job_id: query,
        "RegionId" => region_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSynchronizationJobReplicatorCompareRequest {
    type Response = DescribeSynchronizationJobReplicatorCompareResponse;
    type Error = DescribeSynchronizationJobReplicatorCompareError;
    const INFO: OperationInfo = super::operation(
            "DescribeSynchronizationJobReplicatorCompare",
        )
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSynchronizationJobReplicatorCompareError] = &[
        DescribeSynchronizationJobReplicatorCompareError::ThrottlingUser,
        DescribeSynchronizationJobReplicatorCompareError::InvalidSecurityTokenExpired,
        DescribeSynchronizationJobReplicatorCompareError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeSynchronizationJobReplicatorCompareRequest`].
#[non_exhaustive]
pub struct DescribeSynchronizationJobReplicatorCompareResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E6EB407F-C59F-4682-A682-A00FA6A2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Whether the full-image match is switched on. Example: `true`.
    pub synchronization_replicator_compare_enable: Option<bool>,
}

response! {
    DescribeSynchronizationJobReplicatorCompareResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "SynchronizationReplicatorCompareEnable" => synchronization_replicator_compare_enable: value,
    }
}

/// Errors that the documentation of [`DescribeSynchronizationJobReplicatorCompareRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSynchronizationJobReplicatorCompareError = super::DocumentedError;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSynchronizationJob`, from `dts/CreateSynchronizationJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Endpoint, InstanceType, JobClass, Period};

/// Buys a synchronization instance of the old interface; it still has to be configured.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateSynchronizationJobRequest::new()
///     .dest_region("cn-hangzhou")
///     .pay_type("Postpaid")
///     .source_region("cn-hangzhou")
///     .synchronization_job_class("small");
/// let reply = client.create_synchronization_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSynchronizationJobRequest {
    /// **Required.** Region where the destination lies. Example: `cn-hangzhou`.
    pub dest_region: Option<String>,
    /// **Required.** How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
    /// **Required.** Region where the source lies. Example: `cn-hangzhou`.
    pub source_region: Option<String>,
    /// **Required.** Specification of the synchronization instance, which sets how fast it carries data
    /// over. Here: `small`, `medium`, `large`, `micro`. Example: `small`.
    pub synchronization_job_class: Option<Open<JobClass>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether data flows one way only or in both directions, which only some databases allow.
    /// Default: `oneway`. Example: `oneway`.
    pub topology: Option<Open<Topology>>,
    /// **Required** under conditions. Unit of the term that is paid for, months or years; only for
    /// instances paid in advance. Example: `Year`.
    pub period: Option<Open<Period>>,
    /// **Required** under conditions. Length of the term that is paid for, counted in `Period`.
    /// Example: `1`.
    pub used_time: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which kind of network it is or is to be. Example: `Intranet`.
    pub network_type: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// **Required** under conditions. How many database instances lie below the PolarDB-X source.
    /// Range: 0 to 10000. Default: `1`. Example: `3`.
    pub db_instance_count: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateSynchronizationJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestRegion`, which is required.
    pub fn dest_region(mut self, value: impl Into<String>) -> Self {
        self.dest_region = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `SourceRegion`, which is required.
    pub fn source_region(mut self, value: impl Into<String>) -> Self {
        self.source_region = Some(value.into());
        self
    }
    /// Sets `SynchronizationJobClass`, which is required.
    pub fn synchronization_job_class(
        mut self,
        value: impl Into<Open<JobClass>>,
    ) -> Self {
        self.synchronization_job_class = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Topology`.
    pub fn topology(mut self, value: impl Into<Open<Topology>>) -> Self {
        self.topology = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.source_endpoint = Some(value.into());
        self
    }
    /// Sets `DestinationEndpoint`.
    pub fn destination_endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.destination_endpoint = Some(value.into());
        self
    }
    /// Sets `networkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceCount`.
    #[inline]
    pub fn db_instance_count(mut self, value: i32) -> Self {
        self.db_instance_count = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateSynchronizationJobRequest {
        "DestRegion" => dest_region: query,
        "PayType" => pay_type: query,
        "SourceRegion" => source_region: query,
        "SynchronizationJobClass" => synchronization_job_class: query,
        "RegionId" => region_id: query,
        "Topology" => topology: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "ClientToken" => client_token: query,
        "SourceEndpoint" => source_endpoint: query,
        "DestinationEndpoint" => destination_endpoint: query,
        "networkType" => network_type: query,
        "AccountId" => account_id: query,
        "DBInstanceCount" => db_instance_count: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateSynchronizationJobRequest {
    type Response = CreateSynchronizationJobResponse;
    type Error = CreateSynchronizationJobError;
    const INFO: OperationInfo = super::operation("CreateSynchronizationJob")
        .required(&["DestRegion", "PayType", "SourceRegion", "SynchronizationJobClass"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateSynchronizationJobError] = &[
        CreateSynchronizationJobError::ThrottlingUser,
        CreateSynchronizationJobError::InvalidSecurityTokenExpired,
        CreateSynchronizationJobError::ServiceUnavailable,
    ];
}

/// Response to [`CreateSynchronizationJobRequest`].
#[non_exhaustive]
pub struct CreateSynchronizationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9056C8B0-5799-493A-9655-70F607B8****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtshvj11k25255****`.
    pub synchronization_job_id: Option<String>,
}

response! {
    CreateSynchronizationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "SynchronizationJobId" => synchronization_job_id: value,
    }
}

values! {
    /// Whether data flows one way only or in both directions, which only some databases allow.
    pub enum Topology {
        /// Changes of the source go to the destination only.
        Oneway = "oneway",
        /// Changes of either side are carried over to the other.
        Bidirectional = "bidirectional",
    }
}

/// Errors that the documentation of [`CreateSynchronizationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateSynchronizationJobError = super::DocumentedError;

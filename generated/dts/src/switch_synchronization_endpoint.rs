// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchSynchronizationEndpoint`, from `dts/SwitchSynchronizationEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType, SynchronizationDirection};

/// Points the source or destination of a synchronization of the old interface to another instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::SwitchSynchronizationEndpointRequest::new()
///     .synchronization_job_id("dtsexjk1alb116****");
/// let reply = client.switch_synchronization_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchSynchronizationEndpointRequest {
    /// The side of the synchronization that is pointed elsewhere, and where it leads now.
    pub endpoint: Option<Endpoint>,
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsexjk1alb116****`.
    pub synchronization_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    /// Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SourceEndpoint>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl SwitchSynchronizationEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.endpoint = Some(value.into());
        self
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
    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: impl Into<SourceEndpoint>) -> Self {
        self.source_endpoint = Some(value.into());
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
    SwitchSynchronizationEndpointRequest {
        "Endpoint" => endpoint: query,
        "SynchronizationJobId" => synchronization_job_id: query,
        "RegionId" => region_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "SourceEndpoint" => source_endpoint: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for SwitchSynchronizationEndpointRequest {
    type Response = SwitchSynchronizationEndpointResponse;
    type Error = SwitchSynchronizationEndpointError;
    const INFO: OperationInfo = super::operation("SwitchSynchronizationEndpoint")
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [SwitchSynchronizationEndpointError] = &[
        SwitchSynchronizationEndpointError::ThrottlingUser,
        SwitchSynchronizationEndpointError::InvalidSecurityTokenExpired,
        SwitchSynchronizationEndpointError::ServiceUnavailable,
    ];
}

/// Response to [`SwitchSynchronizationEndpointRequest`].
#[non_exhaustive]
pub struct SwitchSynchronizationEndpointResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3232F84C-C961-4811-B014-4EA7A27C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of the task, for asking how far it is. Example: `11****`.
    pub task_id: Option<String>,
}

response! {
    SwitchSynchronizationEndpointResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TaskId" => task_id: value,
    }
}

/// The side of the synchronization that is pointed elsewhere, and where it leads now.
#[non_exhaustive]
pub struct Endpoint {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-bp11haem1kpkhoup****`.
    pub instance_id: Option<String>,
    /// **Required.** Kind or model of the instance, which sets what it can do.
    /// Here: `ECS`, `Express`, `LocalInstance`. Example: `ECS`.
    pub instance_type: Option<Open<InstanceType>>,
    /// **Required.** TCP port that the database at this end of the task listens on. Example: `3306`.
    pub port: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `Destination`.
    pub type_: Option<Open<EndpointType>>,
    /// **Required** under conditions. Address at which DTS reaches the database; for a database of your
    /// own rather than a cloud instance. Example: `172.15.185.***`.
    pub ip: Option<String>,
}

impl Endpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<EndpointType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `IP`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    Endpoint {
        "InstanceId" => instance_id: field,
        "InstanceType" => instance_type: field,
        "Port" => port: field,
        "Type" => type_: field,
        "IP" => ip: field,
    }
}

/// The database that is read from, and how it is reached.
#[non_exhaustive]
pub struct SourceEndpoint {
    /// **Required** under conditions. Account that owns the database instance, if it is not the account
    /// that makes the call. Example: `14069264****`.
    pub owner_id: Option<String>,
    /// **Required** under conditions. RAM role in the other account that lets DTS read the source; for
    /// tasks across accounts only. Example: `ram-for-dts`.
    pub role: Option<String>,
}

impl SourceEndpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OwnerID`.
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
}

request! {
    SourceEndpoint {
        "OwnerID" => owner_id: field,
        "Role" => role: field,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum EndpointType {
        /// The side that is read from.
        Source = "Source",
        /// The side that is written to.
        Destination = "Destination",
    }
}

/// Errors that the documentation of [`SwitchSynchronizationEndpointRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type SwitchSynchronizationEndpointError = super::DocumentedError;

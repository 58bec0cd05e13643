// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeregisterManagedInstance`, from `ecs/DeregisterManagedInstance.md`.

use alicloud_runtime::codegen::*;

/// Ends the management of an outside server; Cloud Assistant can no longer run commands on it or
/// send it files.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeregisterManagedInstanceRequest::new()
///     .instance_id("mi-hz01axdfas****")
///     .region_id("cn-hangzhou");
/// let reply = client.deregister_managed_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeregisterManagedInstanceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `mi-hz01axdfas****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeregisterManagedInstanceRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeregisterManagedInstanceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeregisterManagedInstanceRequest {
    type Response = DeregisterManagedInstanceResponse;
    type Error = DeregisterManagedInstanceError;
    const INFO: OperationInfo = super::operation("DeregisterManagedInstance")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeregisterManagedInstanceError] = &[
        DeregisterManagedInstanceError::InternalErrorDispatch,
        DeregisterManagedInstanceError::RegionIdApiNotSupported,
        DeregisterManagedInstanceError::OperationForbidden,
        DeregisterManagedInstanceError::InvalidRegionIdNotFound,
        DeregisterManagedInstanceError::InvalidInstanceNotFound,
    ];
}

/// Response to [`DeregisterManagedInstanceRequest`].
#[non_exhaustive]
pub struct DeregisterManagedInstanceResponse {
    /// The managed instance as it was before it was deregistered.
    pub instance: Option<Instance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4ECEEE12-56F1-4FBC-9AB1-890F74942176`.
    pub request_id: Option<String>,
}

response! {
    DeregisterManagedInstanceResponse {
        "Instance" => instance: value,
        "RequestId" => request_id: value,
    }
}

/// The managed instance as it was before it was deregistered.
#[non_exhaustive]
pub struct Instance {
    /// ID of an activation code, the code that servers outside Alibaba Cloud register with as managed
    /// instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F7494****`.
    pub activation_id: Option<String>,
    /// Version of the Cloud Assistant client running on the managed instance. Example: `2.2.0.102`.
    pub agent_version: Option<String>,
    /// Host name that the managed instance has within its operating system. Example: `test-Hostname`.
    pub hostname: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `mi-hz01axdfas****`.
    pub instance_id: Option<String>,
    /// Display name of the instance. Example: `test-InstanceName-001`.
    pub instance_name: Option<String>,
    /// Public address that the managed instance is reached by. Example: `47.8.**.**`.
    pub internet_ip: Option<String>,
    /// Address of the managed instance within its own network. Example: `10.0.**.**`.
    pub intranet_ip: Option<String>,
    /// How many Cloud Assistant commands have been run on the instance so far. Example: `2`.
    pub invocation_count: Option<i64>,
    /// When a Cloud Assistant command was last run on the instance. Example: `2021-01-20T09:00:40Z`.
    pub last_invoked_time: Option<Timestamp>,
    /// Hardware identifier of the machine. Example: `e03231b37ab14e53b5795ad625fc****`.
    pub machine_id: Option<String>,
    /// Operating system, Windows or Linux. Example: `linux`.
    pub os_type: Option<String>,
    /// Version of the operating system and its kernel. Example: `text`.
    pub os_version: Option<String>,
    /// When the managed instance registered. Example: `2021-01-20T08:57:56Z`.
    pub registration_time: Option<Timestamp>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-123******`.
    pub resource_group_id: Option<String>,
}

response! {
    Instance {
        "ActivationId" => activation_id: value,
        "AgentVersion" => agent_version: value,
        "Hostname" => hostname: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "InvocationCount" => invocation_count: value,
        "LastInvokedTime" => last_invoked_time: value,
        "MachineId" => machine_id: value,
        "OsType" => os_type: value,
        "OsVersion" => os_version: value,
        "RegistrationTime" => registration_time: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`DeregisterManagedInstanceRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
pub type DeregisterManagedInstanceError = super::DocumentedError;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAttribute`, from `ecs/ModifyInstanceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CreditSpecification, PrivateDnsNameOptions};

/// Changes settings of an instance, such as name, password, host name, security groups or user
/// data. Some count only after a restart.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceAttributeRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****")
///     .password("Test123456")
///     .host_name("testHostName")
///     .instance_name("testInstanceName")
///     .description("testInstanceDescription");
/// let reply = client.modify_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4ph****`.
    pub instance_id: Option<String>,
    /// New password of the administrator account. Send it over HTTPS only.
    /// Length: 8 to 30. Example: `Test123456`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// New name of the machine within its operating system; takes effect with the next restart.
    /// Example: `testHostName`.
    pub host_name: Option<String>,
    /// Display name of the instance. Length: 2 to 128. Example: `testInstanceName`.
    pub instance_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testInstanceDescription`.
    pub description: Option<String>,
    /// Script or data handed to the instance when it starts, in Base64.
    /// Example: `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    /// Example: `Standard`.
    pub credit_specification: Option<Open<CreditSpecification>>,
    /// Whether [`DeleteInstance`](super::Client::delete_instance) is barred from releasing the
    /// instance. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Security groups that the instance is in afterwards, all of one type and in its VPC. Groups not
    /// listed are left. Items: at most 51. Example: `sg-bp15ed6xe1yxeycg7o****`.
    pub security_group_ids: Vec<String>,
    /// Number of queues of the primary network interface, within what the instance type allows.
    /// Range: at least -1. Example: `8`.
    pub network_interface_queue_number: Option<i32>,
    /// Whether the instance is one that can be recycled.
    pub recyclable: Option<bool>,
    /// The remote connection options that are concerned.
    pub remote_connection_options: Option<RemoteConnectionOptions>,
    /// Whether the instance may use packets beyond the usual size.
    pub enable_jumbo_frame: Option<bool>,
    /// Cores and threads behind the vCPUs of the instance.
    pub cpu_options: Option<CpuOptions>,
    /// The private DNS name options that are concerned.
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Whether this is switched on: network encryption.
    pub enable_network_encryption: Option<bool>,
}

impl ModifyInstanceAttributeRequest {
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
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl Into<Open<CreditSpecification>>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaceQueueNumber`.
    #[inline]
    pub fn network_interface_queue_number(mut self, value: i32) -> Self {
        self.network_interface_queue_number = Some(value);
        self
    }
    /// Sets `Recyclable`.
    #[inline]
    pub fn recyclable(mut self, value: bool) -> Self {
        self.recyclable = Some(value);
        self
    }
    /// Sets `RemoteConnectionOptions`.
    pub fn remote_connection_options(
        mut self,
        value: impl Into<RemoteConnectionOptions>,
    ) -> Self {
        self.remote_connection_options = Some(value.into());
        self
    }
    /// Sets `EnableJumboFrame`.
    #[inline]
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }
    /// Sets `CpuOptions`.
    pub fn cpu_options(mut self, value: impl Into<CpuOptions>) -> Self {
        self.cpu_options = Some(value.into());
        self
    }
    /// Sets `PrivateDnsNameOptions`.
    pub fn private_dns_name_options(
        mut self,
        value: impl Into<PrivateDnsNameOptions>,
    ) -> Self {
        self.private_dns_name_options = Some(value.into());
        self
    }
    /// Sets `EnableNetworkEncryption`.
    #[inline]
    pub fn enable_network_encryption(mut self, value: bool) -> Self {
        self.enable_network_encryption = Some(value);
        self
    }
}

request! {
    ModifyInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "Password" => password: query as Secret,
        "HostName" => host_name: query,
        "InstanceName" => instance_name: query,
        "Description" => description: query,
        "UserData" => user_data: query,
        "CreditSpecification" => credit_specification: query,
        "DeletionProtection" => deletion_protection: query,
        "SecurityGroupIds" => security_group_ids: query,
        "NetworkInterfaceQueueNumber" => network_interface_queue_number: query,
        "Recyclable" => recyclable: query,
        "RemoteConnectionOptions" => remote_connection_options: query,
        "EnableJumboFrame" => enable_jumbo_frame: query,
        "CpuOptions" => cpu_options: query,
        "PrivateDnsNameOptions" => private_dns_name_options: query,
        "EnableNetworkEncryption" => enable_network_encryption: query,
    }
}

impl Operation for ModifyInstanceAttributeRequest {
    type Response = ModifyInstanceAttributeResponse;
    type Error = ModifyInstanceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAttribute")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ModifyInstanceAttributeError] = &[
        ModifyInstanceAttributeError::InvalidInstanceNameMalformed,
        ModifyInstanceAttributeError::InvalidDescriptionMalformed,
        ModifyInstanceAttributeError::InvalidHostPasswordMalformed,
        ModifyInstanceAttributeError::InvalidHostNameMalformed,
        ModifyInstanceAttributeError::IncorrectInstanceStatus,
        ModifyInstanceAttributeError::InstanceLockedForSecurity,
        ModifyInstanceAttributeError::InvalidInstanceIdNotFound3,
        ModifyInstanceAttributeError::InvalidSecurityGroupIdNotFound,
        ModifyInstanceAttributeError::OperationDenied,
        ModifyInstanceAttributeError::InvalidPasswordMalformed,
        ModifyInstanceAttributeError::InternalError,
        ModifyInstanceAttributeError::InvalidUserDataForbidden,
        ModifyInstanceAttributeError::InvalidUserDataSizeExceeded,
        ModifyInstanceAttributeError::InvalidUserDataNotSupported,
        ModifyInstanceAttributeError::ImageNotSupportCloudInit,
        ModifyInstanceAttributeError::ChargeTypeViolation,
        ModifyInstanceAttributeError::InvalidParameterRecycleBin,
        ModifyInstanceAttributeError::InvalidParameterCreditSpecification,
        ModifyInstanceAttributeError::InvalidInstanceStatusCreditSpecRestricted,
        ModifyInstanceAttributeError::InvalidInstanceStatusNotRunning,
        ModifyInstanceAttributeError::CreditNotFound,
        ModifyInstanceAttributeError::InvalidUserUnauthorized,
        ModifyInstanceAttributeError::SecurityGroupInstanceLimitExceed,
        ModifyInstanceAttributeError::InstanceNotInSecurityGroup,
        ModifyInstanceAttributeError::InvalidOperationInvalidRegion,
        ModifyInstanceAttributeError::InvalidParameter2,
        ModifyInstanceAttributeError::InvalidOperationInvalidEcsState,
        ModifyInstanceAttributeError::InvalidRemoteConnectionOptionsPassword,
        ModifyInstanceAttributeError::InvalidRemoteConnectionOptionsType,
        ModifyInstanceAttributeError::InstanceTypeValueNotSupported,
        ModifyInstanceAttributeError::OSTypeValueNotSupported,
        ModifyInstanceAttributeError::InvalidNetworkTypeNotSupported,
        ModifyInstanceAttributeError::InvalidOperationEniCountExceeded,
        ModifyInstanceAttributeError::JoinedGroupLimitExceed,
        ModifyInstanceAttributeError::InvalidParamNotSupportJumboFrame,
        ModifyInstanceAttributeError::InvalidOperationInstanceStatusNotSupport,
        ModifyInstanceAttributeError::InvalidOperationInstanceStatusUnsupported,
        ModifyInstanceAttributeError::InvalidParameterCpuOptionsTopologyType,
        ModifyInstanceAttributeError::InvalidInstanceTypeNotSupportCpuOptionsTopologyType,
        ModifyInstanceAttributeError::InvalidAdditionalInfoPvdConfigSizeExceeded,
        ModifyInstanceAttributeError::InvalidUserDataBase64FormatInvalid,
        ModifyInstanceAttributeError::InvalidChargeTypeValueNotSupported,
        ModifyInstanceAttributeError::EnterpriseGroupLimitedMutliGroupType,
        ModifyInstanceAttributeError::InvalidOperationResourceManagedByCloudProduct,
        ModifyInstanceAttributeError::InvalidParameterInvalidEniQueueNumber,
        ModifyInstanceAttributeError::InvalidOperationMaxEniQueueNumberExceeded,
        ModifyInstanceAttributeError::InvalidOperationExceedInstanceTypeQueueNumber,
        ModifyInstanceAttributeError::InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode,
        ModifyInstanceAttributeError::InvalidParameterInvalidQueuePairNumber,
        ModifyInstanceAttributeError::InvalidOperationMaxEniQueuePairNumberExceed,
        ModifyInstanceAttributeError::InvalidOperationEniQueuePairNumberOverflow,
        ModifyInstanceAttributeError::InvalidInstanceStatusNeedRestart,
        ModifyInstanceAttributeError::InvalidParameterSecurityGroupIdRepeated,
        ModifyInstanceAttributeError::InvalidSecurityGroupTypeNotSupportClassic,
        ModifyInstanceAttributeError::InvalidSecurityGroupVpcNotBelongToOneVpc,
    ];
}

/// Response to [`ModifyInstanceAttributeRequest`].
pub type ModifyInstanceAttributeResponse = alicloud_runtime::EmptyResponse;

/// The remote connection options that are concerned.
#[non_exhaustive]
pub struct RemoteConnectionOptions {
    /// New password of the administrator account. Send it over HTTPS only.
    pub password: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl RemoteConnectionOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    RemoteConnectionOptions {
        "Password" => password: field,
        "Type" => type_: field,
    }
}

/// Cores and threads behind the vCPUs of the instance.
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical cores. Leave it alone; only its default works.
    pub core: Option<i32>,
    /// Threads on each core; vCPUs are cores times threads, and one thread turns hyper-threading off.
    /// Some types only.
    pub threads_per_core: Option<i32>,
    /// How the hyperthreads of a core are laid out over the vCPUs.
    pub topology_type: Option<String>,
}

impl CpuOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Core`.
    #[inline]
    pub fn core(mut self, value: i32) -> Self {
        self.core = Some(value);
        self
    }
    /// Sets `ThreadsPerCore`.
    #[inline]
    pub fn threads_per_core(mut self, value: i32) -> Self {
        self.threads_per_core = Some(value);
        self
    }
    /// Sets `TopologyType`.
    pub fn topology_type(mut self, value: impl Into<String>) -> Self {
        self.topology_type = Some(value.into());
        self
    }
}

request! {
    CpuOptions {
        "Core" => core: field,
        "ThreadsPerCore" => threads_per_core: field,
        "TopologyType" => topology_type: field,
    }
}

/// Errors that the documentation of [`ModifyInstanceAttributeRequest`] names.
///
/// - [`InvalidInstanceNameMalformed`](super::DocumentedError::InvalidInstanceNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidHostPasswordMalformed`](super::DocumentedError::InvalidHostPasswordMalformed)
/// - [`InvalidHostNameMalformed`](super::DocumentedError::InvalidHostNameMalformed)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidUserDataForbidden`](super::DocumentedError::InvalidUserDataForbidden)
/// - [`InvalidUserDataSizeExceeded`](super::DocumentedError::InvalidUserDataSizeExceeded)
/// - [`InvalidUserDataNotSupported`](super::DocumentedError::InvalidUserDataNotSupported)
/// - [`ImageNotSupportCloudInit`](super::DocumentedError::ImageNotSupportCloudInit)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation), here with HTTP status 400
/// - [`InvalidParameterRecycleBin`](super::DocumentedError::InvalidParameterRecycleBin)
/// - [`InvalidParameterCreditSpecification`](super::DocumentedError::InvalidParameterCreditSpecification)
/// - [`InvalidInstanceStatusCreditSpecRestricted`](super::DocumentedError::InvalidInstanceStatusCreditSpecRestricted)
/// - [`InvalidInstanceStatusNotRunning`](super::DocumentedError::InvalidInstanceStatusNotRunning)
/// - [`CreditNotFound`](super::DocumentedError::CreditNotFound)
/// - [`InvalidUserUnauthorized`](super::DocumentedError::InvalidUserUnauthorized)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`InstanceNotInSecurityGroup`](super::DocumentedError::InstanceNotInSecurityGroup)
/// - [`InvalidOperationInvalidRegion`](super::DocumentedError::InvalidOperationInvalidRegion), here with HTTP status 403
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidOperationInvalidEcsState`](super::DocumentedError::InvalidOperationInvalidEcsState)
/// - [`InvalidRemoteConnectionOptionsPassword`](super::DocumentedError::InvalidRemoteConnectionOptionsPassword)
/// - [`InvalidRemoteConnectionOptionsType`](super::DocumentedError::InvalidRemoteConnectionOptionsType)
/// - [`InstanceTypeValueNotSupported`](super::DocumentedError::InstanceTypeValueNotSupported)
/// - [`OSTypeValueNotSupported`](super::DocumentedError::OSTypeValueNotSupported)
/// - [`InvalidNetworkTypeNotSupported`](super::DocumentedError::InvalidNetworkTypeNotSupported)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded), here with HTTP status 400
/// - [`JoinedGroupLimitExceed`](super::DocumentedError::JoinedGroupLimitExceed)
/// - [`InvalidParamNotSupportJumboFrame`](super::DocumentedError::InvalidParamNotSupportJumboFrame)
/// - [`InvalidOperationInstanceStatusNotSupport`](super::DocumentedError::InvalidOperationInstanceStatusNotSupport)
/// - [`InvalidOperationInstanceStatusUnsupported`](super::DocumentedError::InvalidOperationInstanceStatusUnsupported)
/// - [`InvalidParameterCpuOptionsTopologyType`](super::DocumentedError::InvalidParameterCpuOptionsTopologyType)
/// - [`InvalidInstanceTypeNotSupportCpuOptionsTopologyType`](super::DocumentedError::InvalidInstanceTypeNotSupportCpuOptionsTopologyType)
/// - [`InvalidAdditionalInfoPvdConfigSizeExceeded`](super::DocumentedError::InvalidAdditionalInfoPvdConfigSizeExceeded)
/// - [`InvalidUserDataBase64FormatInvalid`](super::DocumentedError::InvalidUserDataBase64FormatInvalid)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported), here with HTTP status 403
/// - [`EnterpriseGroupLimitedMutliGroupType`](super::DocumentedError::EnterpriseGroupLimitedMutliGroupType)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidParameterInvalidEniQueueNumber`](super::DocumentedError::InvalidParameterInvalidEniQueueNumber)
/// - [`InvalidOperationMaxEniQueueNumberExceeded`](super::DocumentedError::InvalidOperationMaxEniQueueNumberExceeded)
/// - [`InvalidOperationExceedInstanceTypeQueueNumber`](super::DocumentedError::InvalidOperationExceedInstanceTypeQueueNumber)
/// - [`InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode)
/// - [`InvalidParameterInvalidQueuePairNumber`](super::DocumentedError::InvalidParameterInvalidQueuePairNumber)
/// - [`InvalidOperationMaxEniQueuePairNumberExceed`](super::DocumentedError::InvalidOperationMaxEniQueuePairNumberExceed)
/// - [`InvalidOperationEniQueuePairNumberOverflow`](super::DocumentedError::InvalidOperationEniQueuePairNumberOverflow)
/// - [`InvalidInstanceStatusNeedRestart`](super::DocumentedError::InvalidInstanceStatusNeedRestart)
/// - [`InvalidParameterSecurityGroupIdRepeated`](super::DocumentedError::InvalidParameterSecurityGroupIdRepeated), here with HTTP status 404
/// - [`InvalidSecurityGroupTypeNotSupportClassic`](super::DocumentedError::InvalidSecurityGroupTypeNotSupportClassic)
/// - [`InvalidSecurityGroupVpcNotBelongToOneVpc`](super::DocumentedError::InvalidSecurityGroupVpcNotBelongToOneVpc)
pub type ModifyInstanceAttributeError = super::DocumentedError;

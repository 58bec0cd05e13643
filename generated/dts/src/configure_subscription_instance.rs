// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureSubscriptionInstance`, from `dts/ConfigureSubscriptionInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType, SubscriptionDataType};

/// Sets source and objects of a subscription channel of the old interface.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConfigureSubscriptionInstanceRequest::new()
///     .subscription_instance_id("dtsxxxxxxxx")
///     .subscription_object("...");
/// let reply = client.configure_subscription_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureSubscriptionInstanceRequest {
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtsxxxxxxxx`.
    pub subscription_instance_id: Option<String>,
    /// **Required** by the documentation; not checked here. Database instance that changes are read
    /// from. Example: `rm-mxxxxxxxx`.
    pub source_endpoint_instance_id: Option<String>,
    /// **Required** by the documentation; not checked here. The subscription objects to work on or to
    /// narrow the list down to. Example: `text`.
    pub subscription_objects: Vec<String>,
    /// Label of the subscription channel, for people to recognize it by. Example: `text`.
    pub subscription_instance_name: Option<String>,
    /// Where the source runs: as a cloud database, on your own server, or behind a gateway.
    /// Here: `RDS`, `PolarDB`. Default: `RDS`. Example: `RDS`.
    pub source_endpoint_instance_type: Option<Open<InstanceType>>,
    /// Network that clients read from; giving it makes the subscription one of the new edition, leaving
    /// it out the old. Example: `vpc`.
    pub subscription_instance_network_type: Option<
        Open<SubscriptionInstanceNetworkType>,
    >,
    /// Network that clients read the subscription from: its VPC and vSwitch.
    pub subscription_instance: Option<SubscriptionInstance>,
    /// Whether changes of rows, changes of table structures or both are read.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SourceEndpoint>,
    /// **Required.** Which databases and tables the subscription covers, as JSON; names may hold
    /// regular expressions.
    pub subscription_object: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ConfigureSubscriptionInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubscriptionInstanceId`, which is required.
    pub fn subscription_instance_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpointInstanceId`.
    pub fn source_endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `SubscriptionObjects`.
    pub fn subscription_objects(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subscription_objects = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SubscriptionInstanceName`.
    pub fn subscription_instance_name(mut self, value: impl Into<String>) -> Self {
        self.subscription_instance_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointInstanceType`.
    pub fn source_endpoint_instance_type(
        mut self,
        value: impl Into<Open<InstanceType>>,
    ) -> Self {
        self.source_endpoint_instance_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionInstanceNetworkType`.
    pub fn subscription_instance_network_type(
        mut self,
        value: impl Into<Open<SubscriptionInstanceNetworkType>>,
    ) -> Self {
        self.subscription_instance_network_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionInstance`.
    pub fn subscription_instance(
        mut self,
        value: impl Into<SubscriptionInstance>,
    ) -> Self {
        self.subscription_instance = Some(value.into());
        self
    }
    /// Sets `SubscriptionDataType`.
    pub fn subscription_data_type(
        mut self,
        value: impl Into<SubscriptionDataType>,
    ) -> Self {
        self.subscription_data_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: impl Into<SourceEndpoint>) -> Self {
        self.source_endpoint = Some(value.into());
        self
    }
    /// Sets `SubscriptionObject`, which is required.
    pub fn subscription_object(mut self, value: impl Into<String>) -> Self {
        self.subscription_object = Some(value.into());
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
    ConfigureSubscriptionInstanceRequest {
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "SourceEndpointInstanceId" => source_endpoint_instance_id: query,
        "SubscriptionObjects" => subscription_objects: query_json,
        "SubscriptionInstanceName" => subscription_instance_name: query,
        "SourceEndpointInstanceType" => source_endpoint_instance_type: query,
        "SubscriptionInstanceNetworkType" => subscription_instance_network_type: query,
        "SubscriptionInstance" => subscription_instance: query,
        "SubscriptionDataType" => subscription_data_type: query,
        "RegionId" => region_id: query,
        "SourceEndpoint" => source_endpoint: query,
        "SubscriptionObject" => subscription_object: form,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConfigureSubscriptionInstanceRequest {
    type Response = ConfigureSubscriptionInstanceResponse;
    type Error = ConfigureSubscriptionInstanceError;
    const INFO: OperationInfo = super::operation("ConfigureSubscriptionInstance")
        .required(&["SubscriptionInstanceId", "SubscriptionObject"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ConfigureSubscriptionInstanceError] = &[
        ConfigureSubscriptionInstanceError::InvalidParameter,
        ConfigureSubscriptionInstanceError::InvalidParameterValid,
        ConfigureSubscriptionInstanceError::MissingParameter,
        ConfigureSubscriptionInstanceError::ForbiddenInstanceNotFound,
        ConfigureSubscriptionInstanceError::OperationDeniedDBInstanceType,
        ConfigureSubscriptionInstanceError::OperationDeniedDBInstanceStatus,
        ConfigureSubscriptionInstanceError::ThrottlingUser,
        ConfigureSubscriptionInstanceError::InvalidSecurityTokenExpired,
        ConfigureSubscriptionInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`ConfigureSubscriptionInstanceRequest`].
#[non_exhaustive]
pub struct ConfigureSubscriptionInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `36923CC2-DDAB-4B48-A144-DA92C1E19537`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    ConfigureSubscriptionInstanceResponse {
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Network that clients read the subscription from: its VPC and vSwitch.
#[non_exhaustive]
pub struct SubscriptionInstance {
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
}

impl SubscriptionInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    SubscriptionInstance {
        "VPCId" => vpc_id: field,
        "VSwitchId" => vswitch_id: field,
    }
}

/// The database that is read from, and how it is reached.
#[non_exhaustive]
pub struct SourceEndpoint {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the database instance, server or network at this end of the task, depending on its kind.
    pub instance_id: Option<String>,
    /// Address at which DTS reaches the database; for a database of your own rather than a cloud
    /// instance.
    pub ip: Option<String>,
    /// TCP port that the database at this end of the task listens on.
    pub port: Option<String>,
    /// Database account that DTS logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// System identifier of the Oracle database at this end.
    pub oracle_sid: Option<String>,
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    pub database_name: Option<String>,
    /// Account that owns the database instance, if it is not the account that makes the call.
    pub owner_id: Option<String>,
    /// RAM role in the other account that lets DTS read the source; for tasks across accounts only.
    pub role: Option<String>,
}

impl SourceEndpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceID`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `IP`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `OracleSID`.
    pub fn oracle_sid(mut self, value: impl Into<String>) -> Self {
        self.oracle_sid = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
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
        "InstanceType" => instance_type: field,
        "InstanceID" => instance_id: field,
        "IP" => ip: field,
        "Port" => port: field,
        "UserName" => user_name: field,
        "Password" => password: field,
        "OracleSID" => oracle_sid: field,
        "DatabaseName" => database_name: field,
        "OwnerID" => owner_id: field,
        "Role" => role: field,
    }
}

values! {
    /// Network that clients read from; giving it makes the subscription one of the new edition, leaving it out the old.
    pub enum SubscriptionInstanceNetworkType {
        /// The classic network, shared by all users, with no VPC.
        Classic = "classic",
        /// A virtual private cloud; makes it a subscription of the new edition.
        Vpc = "vpc",
    }
}

/// Errors that the documentation of [`ConfigureSubscriptionInstanceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValid`](super::DocumentedError::InvalidParameterValid)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbiddenInstanceNotFound`](super::DocumentedError::ForbiddenInstanceNotFound)
/// - [`OperationDeniedDBInstanceType`](super::DocumentedError::OperationDeniedDBInstanceType)
/// - [`OperationDeniedDBInstanceStatus`](super::DocumentedError::OperationDeniedDBInstanceStatus)
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ConfigureSubscriptionInstanceError = super::DocumentedError;

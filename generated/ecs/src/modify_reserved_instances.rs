// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyReservedInstances`, from `ecs/ModifyReservedInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Scope};

/// Splits, merges or reshapes reserved instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyReservedInstancesRequest::new()
///     .reserved_instance_id(["..."]);
/// let reply = client.modify_reserved_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyReservedInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Reserved instances to change; they are replaced by those in `Configuration`.
    /// Items: at most 100.
    pub reserved_instance_id: Vec<String>,
    /// What the reserved instances are turned into, one entry for each new reserved instance.
    /// Items: at most 100.
    pub configuration: Vec<Configuration>,
    /// Whether only to check the request, with nothing created or changed. Default: `false`.
    pub dry_run: Option<bool>,
}

impl ModifyReservedInstancesRequest {
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
    /// Sets `ReservedInstanceId`, which is required.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Configuration`.
    pub fn configuration(
        mut self,
        value: impl IntoIterator<Item = impl Into<Configuration>>,
    ) -> Self {
        self.configuration = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ModifyReservedInstancesRequest {
        "RegionId" => region_id: query,
        "ReservedInstanceId" => reserved_instance_id: query,
        "Configuration" => configuration: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyReservedInstancesRequest {
    type Response = ModifyReservedInstancesResponse;
    type Error = ModifyReservedInstancesError;
    const INFO: OperationInfo = super::operation("ModifyReservedInstances")
        .required(&["RegionId", "ReservedInstanceId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyReservedInstancesError] = &[
        ModifyReservedInstancesError::InvalidInstanceTypeValueUnauthorized,
        ModifyReservedInstancesError::InvalidParameterConflict,
        ModifyReservedInstancesError::InvalidTagKeyMalformed,
        ModifyReservedInstancesError::RegionUnauthorized,
        ModifyReservedInstancesError::ZoneNotOnSale,
        ModifyReservedInstancesError::InvalidPeriodUnitValueNotSupported,
        ModifyReservedInstancesError::InvalidTagValueMalformed,
        ModifyReservedInstancesError::InvalidChargeTypeValueNotSupported,
        ModifyReservedInstancesError::OperationDenied,
        ModifyReservedInstancesError::OperationDeniedNoStock,
        ModifyReservedInstancesError::NodeControllerUnavailable,
        ModifyReservedInstancesError::InvalidParameterResourceOwnerAccount,
        ModifyReservedInstancesError::ZoneNotOpen,
        ModifyReservedInstancesError::InvalidResourceTypeNotSupported,
        ModifyReservedInstancesError::InvalidParameterNotMatch,
        ModifyReservedInstancesError::AccountArrearage,
        ModifyReservedInstancesError::InvalidReservedInstanceNameMalformed,
        ModifyReservedInstancesError::InvalidParameterScope,
        ModifyReservedInstancesError::InvalidReservedInstanceStatusValueNotSupported,
        ModifyReservedInstancesError::InvalidReservedInstanceOfferingTypeValueNotSupported,
        ModifyReservedInstancesError::InvalidReservedInstanceOfferingClassValueNotSupported,
        ModifyReservedInstancesError::MissingParameterZoneId,
        ModifyReservedInstancesError::MissingParameterInstanceType,
        ModifyReservedInstancesError::MissingParameterReservedInstanceId,
        ModifyReservedInstancesError::MissingParameterReservedInstanceConfiguration,
        ModifyReservedInstancesError::InvalidParameterSplitOrMerge,
        ModifyReservedInstancesError::MissingParameterInstanceTypeAndAmountBothEmpty,
        ModifyReservedInstancesError::InvalidReservedInstancePlatformValueNotSupported,
        ModifyReservedInstancesError::InvalidParameterReservedInstanceName,
        ModifyReservedInstancesError::InvalidReservedInstanceZoneValueNotSupported,
        ModifyReservedInstancesError::InvalidParameterValueNotSupported,
        ModifyReservedInstancesError::IncorrectInstanceStatus,
        ModifyReservedInstancesError::InvalidPlatformValueNotSupported,
        ModifyReservedInstancesError::InvalidScopeValueNotSupported,
        ModifyReservedInstancesError::InvalidConfigurationValueNotSupported,
        ModifyReservedInstancesError::InvalidZoneIdValueNotSupported,
        ModifyReservedInstancesError::InvalidParameter2,
        ModifyReservedInstancesError::InvalidInstanceAmountValueNotSupported,
        ModifyReservedInstancesError::OperationDeniedOnlyModifyName,
        ModifyReservedInstancesError::InvalidReservedInstanceIdNotFound,
        ModifyReservedInstancesError::InvalidZoneIdNotFound,
        ModifyReservedInstancesError::InternalError,
    ];
}

/// Response to [`ModifyReservedInstancesRequest`].
#[non_exhaustive]
pub struct ModifyReservedInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED9E4A5F-FF4D-4C96-BE80-6B4227060DD7`.
    pub request_id: Option<String>,
    /// IDs of the reserved instances that the call produced.
    pub reserved_instance_id_sets: Vec<String>,
}

response! {
    ModifyReservedInstancesResponse {
        "RequestId" => request_id: value,
        "ReservedInstanceIdSets" => reserved_instance_id_sets: list("ReservedInstanceId"),
    }
}

/// What the reserved instances are turned into, one entry for each new reserved instance.
#[non_exhaustive]
pub struct Configuration {
    /// Display name of the reserved instance. Length: 2 to 128.
    pub reserved_instance_name: Option<String>,
    /// **Required.** Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    pub instance_type: Option<String>,
    /// **Required.** Whether the reserved instance applies to a whole region or to one zone.
    /// Default: `Region`.
    pub scope: Option<Open<Scope>>,
    /// **Required** under conditions. Zone that the new reserved instance applies to. Needed when
    /// `Scope` is `Zone`.
    pub zone_id: Option<String>,
    /// **Required.** How many instances the new reserved instance covers.
    pub instance_amount: Option<i32>,
}

impl Configuration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Scope`, which is required.
    pub fn scope(mut self, value: impl Into<Open<Scope>>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceAmount`, which is required.
    #[inline]
    pub fn instance_amount(mut self, value: i32) -> Self {
        self.instance_amount = Some(value);
        self
    }
}

request! {
    Configuration {
        "ReservedInstanceName" => reserved_instance_name: field,
        "InstanceType" => instance_type: field,
        "Scope" => scope: field,
        "ZoneId" => zone_id: field,
        "InstanceAmount" => instance_amount: field,
    }
}

/// Errors that the documentation of [`ModifyReservedInstancesRequest`] names.
///
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`NodeControllerUnavailable`](super::DocumentedError::NodeControllerUnavailable)
/// - [`InvalidParameterResourceOwnerAccount`](super::DocumentedError::InvalidParameterResourceOwnerAccount)
/// - [`ZoneNotOpen`](super::DocumentedError::ZoneNotOpen)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage), here with HTTP status 403
/// - [`InvalidReservedInstanceNameMalformed`](super::DocumentedError::InvalidReservedInstanceNameMalformed)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`InvalidReservedInstanceStatusValueNotSupported`](super::DocumentedError::InvalidReservedInstanceStatusValueNotSupported), here with HTTP status 403
/// - [`InvalidReservedInstanceOfferingTypeValueNotSupported`](super::DocumentedError::InvalidReservedInstanceOfferingTypeValueNotSupported), here with HTTP status 403
/// - [`InvalidReservedInstanceOfferingClassValueNotSupported`](super::DocumentedError::InvalidReservedInstanceOfferingClassValueNotSupported), here with HTTP status 403
/// - [`MissingParameterZoneId`](super::DocumentedError::MissingParameterZoneId)
/// - [`MissingParameterInstanceType`](super::DocumentedError::MissingParameterInstanceType), here with HTTP status 403
/// - [`MissingParameterReservedInstanceId`](super::DocumentedError::MissingParameterReservedInstanceId)
/// - [`MissingParameterReservedInstanceConfiguration`](super::DocumentedError::MissingParameterReservedInstanceConfiguration)
/// - [`InvalidParameterSplitOrMerge`](super::DocumentedError::InvalidParameterSplitOrMerge)
/// - [`MissingParameterInstanceTypeAndAmountBothEmpty`](super::DocumentedError::MissingParameterInstanceTypeAndAmountBothEmpty)
/// - [`InvalidReservedInstancePlatformValueNotSupported`](super::DocumentedError::InvalidReservedInstancePlatformValueNotSupported)
/// - [`InvalidParameterReservedInstanceName`](super::DocumentedError::InvalidParameterReservedInstanceName)
/// - [`InvalidReservedInstanceZoneValueNotSupported`](super::DocumentedError::InvalidReservedInstanceZoneValueNotSupported)
/// - [`InvalidParameterValueNotSupported`](super::DocumentedError::InvalidParameterValueNotSupported)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported), here with HTTP status 403
/// - [`InvalidScopeValueNotSupported`](super::DocumentedError::InvalidScopeValueNotSupported)
/// - [`InvalidConfigurationValueNotSupported`](super::DocumentedError::InvalidConfigurationValueNotSupported)
/// - [`InvalidZoneIdValueNotSupported`](super::DocumentedError::InvalidZoneIdValueNotSupported)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`InvalidInstanceAmountValueNotSupported`](super::DocumentedError::InvalidInstanceAmountValueNotSupported), here with HTTP status 403
/// - [`OperationDeniedOnlyModifyName`](super::DocumentedError::OperationDeniedOnlyModifyName)
/// - [`InvalidReservedInstanceIdNotFound`](super::DocumentedError::InvalidReservedInstanceIdNotFound)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyReservedInstancesError = super::DocumentedError;

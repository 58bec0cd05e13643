// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateActivation`, from `ecs/CreateActivation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an activation code, with which servers outside Alibaba Cloud register as managed
/// instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateActivationRequest::new()
///     .instance_name("test-InstanceName")
///     .region_id("cn-hangzhou");
/// let reply = client.create_activation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateActivationRequest {
    /// First part of the names of registered instances; a running number follows.
    /// Length: 1 to 50. Example: `test-InstanceName`.
    pub instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 1 to 100. Example: `This is description.`.
    pub description: Option<String>,
    /// How many servers may register with the code at most.
    /// Range: 1 to 1000. Default: `10`. Example: `10`.
    pub instance_count: Option<i32>,
    /// How long servers can register with the code; afterwards it is void.
    /// Range: 1 to 24. Unit: `hours`. Default: `4`. Example: `4`.
    pub time_to_live_in_hours: Option<i64>,
    /// Addresses of the hosts that may register with the code. Example: `0.0.0.0/0`.
    pub ip_address_range: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateActivationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceCount`.
    #[inline]
    pub fn instance_count(mut self, value: i32) -> Self {
        self.instance_count = Some(value);
        self
    }
    /// Sets `TimeToLiveInHours`.
    #[inline]
    pub fn time_to_live_in_hours(mut self, value: i64) -> Self {
        self.time_to_live_in_hours = Some(value);
        self
    }
    /// Sets `IpAddressRange`.
    pub fn ip_address_range(mut self, value: impl Into<String>) -> Self {
        self.ip_address_range = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateActivationRequest {
        "InstanceName" => instance_name: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "InstanceCount" => instance_count: query,
        "TimeToLiveInHours" => time_to_live_in_hours: query,
        "IpAddressRange" => ip_address_range: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateActivationRequest {
    type Response = CreateActivationResponse;
    type Error = CreateActivationError;
    const INFO: OperationInfo = super::operation("CreateActivation")
        .required(&["RegionId"])
        .secret_members(&["ActivationCode"])
        .region("RegionId");
    const ERRORS: &'static [CreateActivationError] = &[
        CreateActivationError::RegionIdApiNotSupported,
        CreateActivationError::InstanceNameExceedLimit,
        CreateActivationError::InstanceNameInvalidPattern,
        CreateActivationError::ActivationDescExceedLimit,
        CreateActivationError::ActivationLimitationInvalid,
        CreateActivationError::AddressRangeInvalidPattern,
        CreateActivationError::ActivationCountExceedLimit,
        CreateActivationError::ActivationTTLExceedLimit,
        CreateActivationError::InvalidTagKeyMalformed,
        CreateActivationError::InvalidTagValueMalformed,
        CreateActivationError::NumberExceedTags,
        CreateActivationError::MissingParameterTagKey,
        CreateActivationError::DuplicateTagKey,
        CreateActivationError::OperationForbidden,
        CreateActivationError::InvalidStatusResourceGroup,
        CreateActivationError::InvalidRegionIdNotFound,
        CreateActivationError::InvalidResourceGroupNotFound,
        CreateActivationError::InternalErrorDispatch,
    ];
}

/// Response to [`CreateActivationRequest`].
#[non_exhaustive]
pub struct CreateActivationResponse {
    /// Secret that a server presents when it registers. Shown in this one response only and never
    /// again, so store it safely. Example: `a-hz0ch3SwhOlE1234+Xo32lAZC****`.
    /// A secret: it is printed as `***`.
    pub activation_code: Option<String>,
    /// ID of an activation code, the code that servers outside Alibaba Cloud register with as managed
    /// instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub request_id: Option<String>,
}

response! {
    CreateActivationResponse {
        "ActivationCode" => activation_code: value as Secret,
        "ActivationId" => activation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateActivationRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InstanceNameExceedLimit`](super::DocumentedError::InstanceNameExceedLimit)
/// - [`InstanceNameInvalidPattern`](super::DocumentedError::InstanceNameInvalidPattern)
/// - [`ActivationDescExceedLimit`](super::DocumentedError::ActivationDescExceedLimit)
/// - [`ActivationLimitationInvalid`](super::DocumentedError::ActivationLimitationInvalid)
/// - [`AddressRangeInvalidPattern`](super::DocumentedError::AddressRangeInvalidPattern)
/// - [`ActivationCountExceedLimit`](super::DocumentedError::ActivationCountExceedLimit)
/// - [`ActivationTTLExceedLimit`](super::DocumentedError::ActivationTTLExceedLimit)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
pub type CreateActivationError = super::DocumentedError;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEpnInstance`, from `ens/CreateEpnInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetChargeType, NetworkingModel};

/// Creates an EPN instance, which networks instances on different edge nodes with each other.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateEpnInstanceRequest::new()
///     .epn_instance_type("...")
///     .internet_charge_type("...")
///     .networking_model("...")
///     .internet_max_bandwidth_out(1);
/// let reply = client.create_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEpnInstanceRequest {
    /// **Required.** Which kind of EPN instance it is or is to be.
    pub epn_instance_type: Option<String>,
    /// Name that the EPN instance goes by.
    pub epn_instance_name: Option<String>,
    /// **Required.** How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Here: `BandwidthByDay`, `95BandwidthByMonth`, `PayByBandwidth4thMonth`, `PayByBandwidth`, `FlowoutByDay`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// **Required.** How the nodes are joined: over the internet, inside the private network or both.
    pub networking_model: Option<Open<NetworkingModel>>,
    /// **Required.** Peak outbound public bandwidth.
    pub internet_max_bandwidth_out: Option<i32>,
}

impl CreateEpnInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EPNInstanceType`, which is required.
    pub fn epn_instance_type(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_type = Some(value.into());
        self
    }
    /// Sets `EPNInstanceName`.
    pub fn epn_instance_name(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_name = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`, which is required.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `NetworkingModel`, which is required.
    pub fn networking_model(mut self, value: impl Into<Open<NetworkingModel>>) -> Self {
        self.networking_model = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthOut`, which is required.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
}

request! {
    CreateEpnInstanceRequest {
        "EPNInstanceType" => epn_instance_type: query,
        "EPNInstanceName" => epn_instance_name: query,
        "InternetChargeType" => internet_charge_type: query,
        "NetworkingModel" => networking_model: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
    }
}

impl Operation for CreateEpnInstanceRequest {
    type Response = CreateEpnInstanceResponse;
    type Error = CreateEpnInstanceError;
    const INFO: OperationInfo = super::operation("CreateEpnInstance")
        .required(
            &[
                "EPNInstanceType",
                "InternetChargeType",
                "NetworkingModel",
                "InternetMaxBandwidthOut",
            ],
        );
    const ERRORS: &'static [CreateEpnInstanceError] = &[
        CreateEpnInstanceError::StockNotEnough2,
        CreateEpnInstanceError::UserNotExist,
        CreateEpnInstanceError::MissingParameter,
        CreateEpnInstanceError::InstanceIdNotFound2,
        CreateEpnInstanceError::NoPermission,
        CreateEpnInstanceError::InvalidParameter,
        CreateEpnInstanceError::InvalidParameterAny,
        CreateEpnInstanceError::InvalidDiskSizeValueNotSupported,
        CreateEpnInstanceError::InvalidParameterBandwidth,
        CreateEpnInstanceError::InvalidParameterImage,
        CreateEpnInstanceError::InvalidParameterInstanceType,
        CreateEpnInstanceError::InvalidAccountStatusNotEnoughBalance,
        CreateEpnInstanceError::UnsupportedIpv6Feature,
        CreateEpnInstanceError::ForbiddenCreateInstance,
        CreateEpnInstanceError::EnsOperationUnsupportedKeyPairName,
        CreateEpnInstanceError::EnsDependencyViolationWindowsInstance,
        CreateEpnInstanceError::EnsPasswordorkeypairnameModuleNotChoosen,
        CreateEpnInstanceError::InvalidPrivateIpAddress,
        CreateEpnInstanceError::InvalidVSwitchIdNotFound,
        CreateEpnInstanceError::InvalidPrivateIpAddressDuplicated,
        CreateEpnInstanceError::CallInterface,
    ];
}

/// Response to [`CreateEpnInstanceRequest`].
#[non_exhaustive]
pub struct CreateEpnInstanceResponse {
    /// ID of the EPN instance that the item belongs to or stands for. Example: `epn-xxxxx`.
    pub epn_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
}

response! {
    CreateEpnInstanceResponse {
        "EPNInstanceId" => epn_instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateEpnInstanceRequest`] names.
///
/// - [`StockNotEnough2`](super::DocumentedError::StockNotEnough2)
/// - [`UserNotExist`](super::DocumentedError::UserNotExist)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidDiskSizeValueNotSupported`](super::DocumentedError::InvalidDiskSizeValueNotSupported)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`InvalidParameterImage`](super::DocumentedError::InvalidParameterImage)
/// - [`InvalidParameterInstanceType`](super::DocumentedError::InvalidParameterInstanceType)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`UnsupportedIpv6Feature`](super::DocumentedError::UnsupportedIpv6Feature)
/// - [`ForbiddenCreateInstance`](super::DocumentedError::ForbiddenCreateInstance)
/// - [`EnsOperationUnsupportedKeyPairName`](super::DocumentedError::EnsOperationUnsupportedKeyPairName)
/// - [`EnsDependencyViolationWindowsInstance`](super::DocumentedError::EnsDependencyViolationWindowsInstance)
/// - [`EnsPasswordorkeypairnameModuleNotChoosen`](super::DocumentedError::EnsPasswordorkeypairnameModuleNotChoosen)
/// - [`InvalidPrivateIpAddress`](super::DocumentedError::InvalidPrivateIpAddress)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidPrivateIpAddressDuplicated`](super::DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type CreateEpnInstanceError = super::DocumentedError;

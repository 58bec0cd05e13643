// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `ens/CreateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpType};

/// Creates one or more ENS instances from an image and an instance type.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateInstanceRequest::new()
///     .instance_type("...")
///     .ens_region_id("...")
///     .period("...")
///     .quantity("...");
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// **Required.** Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// **Required.** Months that are paid for in advance.
    pub period: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Settings of the disk with the operating system.
    pub system_disk: Option<Disk>,
    /// **Required.** How many to make.
    pub quantity: Option<String>,
    /// Disks besides the system disk, with size and category.
    pub data_disk: Vec<Disk>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// How long the auto renew lasts or how often it comes round.
    pub auto_renew_period: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// Which kind of IP address it is or is to be. Here: `ipv4`, `ipv6`, `ipv4Andipv6`.
    pub ip_type: Option<Open<IpType>>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
    /// Which kind of payment it is or is to be.
    pub payment_type: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Whether a running number from 001 is added to host and instance names when several instances are
    /// created.
    pub unique_suffix: Option<bool>,
    /// Whether the instance gets public addresses.
    pub public_ip_identification: Option<bool>,
    /// Whether the password that the image comes with applies. `Password` must be empty then, and the
    /// image must have one.
    pub password_inherit: Option<bool>,
}

impl CreateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<Disk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `Quantity`, which is required.
    pub fn quantity(mut self, value: impl Into<String>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<Disk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<String>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `IpType`.
    pub fn ip_type(mut self, value: impl Into<Open<IpType>>) -> Self {
        self.ip_type = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `PaymentType`.
    pub fn payment_type(mut self, value: impl Into<String>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `UniqueSuffix`.
    #[inline]
    pub fn unique_suffix(mut self, value: bool) -> Self {
        self.unique_suffix = Some(value);
        self
    }
    /// Sets `PublicIpIdentification`.
    #[inline]
    pub fn public_ip_identification(mut self, value: bool) -> Self {
        self.public_ip_identification = Some(value);
        self
    }
    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }
}

request! {
    CreateInstanceRequest {
        "InstanceType" => instance_type: query,
        "EnsRegionId" => ens_region_id: query,
        "Password" => password: query,
        "Period" => period: query,
        "ImageId" => image_id: query,
        "SystemDisk" => system_disk: query,
        "Quantity" => quantity: query,
        "DataDisk" => data_disk: query,
        "InternetChargeType" => internet_charge_type: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "AutoRenew" => auto_renew: query,
        "IpType" => ip_type: query,
        "KeyPairName" => key_pair_name: query,
        "UserData" => user_data: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "PaymentType" => payment_type: query,
        "InstanceName" => instance_name: query,
        "HostName" => host_name: query,
        "UniqueSuffix" => unique_suffix: query,
        "PublicIpIdentification" => public_ip_identification: query,
        "PasswordInherit" => password_inherit: query,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = CreateInstanceError;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .required(&["InstanceType", "EnsRegionId", "Period", "Quantity"]);
    const ERRORS: &'static [CreateInstanceError] = &[
        CreateInstanceError::StockNotEnough2,
        CreateInstanceError::InvalidUserDataNotInWhiteList,
        CreateInstanceError::MissingParameter,
        CreateInstanceError::InstanceIdNotFound2,
        CreateInstanceError::NoPermission,
        CreateInstanceError::CallInterface,
        CreateInstanceError::InvalidParameter,
        CreateInstanceError::InvalidParameterAny,
        CreateInstanceError::InvalidDiskSizeValueNotSupported,
        CreateInstanceError::InvalidParameterBandwidth,
        CreateInstanceError::InvalidParameterImage,
        CreateInstanceError::InvalidParameterInstanceType,
        CreateInstanceError::InvalidAccountStatusNotEnoughBalance,
        CreateInstanceError::UnsupportedIpv6Feature,
        CreateInstanceError::ForbiddenCreateInstance,
        CreateInstanceError::EnsOperationUnsupportedKeyPairName,
        CreateInstanceError::EnsDependencyViolationWindowsInstance,
        CreateInstanceError::EnsPasswordorkeypairnameModuleNotChoosen,
        CreateInstanceError::InvalidPrivateIpAddress,
        CreateInstanceError::InvalidVSwitchIdNotFound,
        CreateInstanceError::InvalidPrivateIpAddressDuplicated,
        CreateInstanceError::InvalidPasswordParamMismatch,
    ];
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A431388-2D4B-46F4-A96B-D4E6BD0688C1`.
    pub request_id: Option<String>,
    /// IDs of the instances that were found or are concerned.
    pub instance_ids: Vec<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
}

response! {
    CreateInstanceResponse {
        "RequestId" => request_id: value,
        "InstanceIds" => instance_ids: list("InstanceId"),
        "Code" => code: value,
    }
}

/// Settings of the disk with the operating system.
#[non_exhaustive]
pub struct Disk {
    /// Size of the disk.
    pub size: Option<String>,
}

impl Disk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
}

request! {
    Disk {
        "Size" => size: field,
    }
}

/// Errors that the documentation of [`CreateInstanceRequest`] names.
///
/// - [`StockNotEnough2`](super::DocumentedError::StockNotEnough2)
/// - [`InvalidUserDataNotInWhiteList`](super::DocumentedError::InvalidUserDataNotInWhiteList)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
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
/// - [`InvalidPasswordParamMismatch`](super::DocumentedError::InvalidPasswordParamMismatch)
pub type CreateInstanceError = super::DocumentedError;

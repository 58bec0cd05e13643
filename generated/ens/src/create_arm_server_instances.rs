// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateARMServerInstances`, from `ens/CreateARMServerInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BillingCycle, InstanceChargeType, Tag};

/// Buys one to ten ARM servers on an edge node, with type, image, and display resolution.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateARMServerInstancesRequest::new()
///     .pay_type("...")
///     .ens_region_id("...")
///     .server_type("...")
///     .instance_type("...")
///     .image_id("...")
///     .resolution("...")
///     .amount(1);
/// let reply = client.create_arm_server_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateARMServerInstancesRequest {
    /// **Required.** How the item is billed.
    pub pay_type: Option<Open<InstanceChargeType>>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Which kind of server it is or is to be.
    pub server_type: Option<String>,
    /// **Required.** Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** Width and height of the picture.
    pub resolution: Option<String>,
    /// Pictures a second that the screen shows, in hertz.
    pub frequency: Option<i32>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// **Required.** How many are meant, or how much money. Range: 1 to 10.
    pub amount: Option<i32>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// Space of names that keeps items of different origin apart.
    pub name_space: Option<String>,
    /// Name that the server goes by. Length: 0 to 255.
    pub server_name: Option<String>,
    /// Whether vouchers pay first.
    pub auto_use_coupon: Option<bool>,
    /// Variables that the Android system starts with.
    pub environment_var: Option<String>,
    /// Address range that the instances lie in.
    pub cidr: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// Unit in which use of the instance is billed afterward. Here: `Hour`, `Day`.
    pub instance_billing_cycle: Option<Open<BillingCycle>>,
}

impl CreateARMServerInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<InstanceChargeType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `ServerType`, which is required.
    pub fn server_type(mut self, value: impl Into<String>) -> Self {
        self.server_type = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Resolution`, which is required.
    pub fn resolution(mut self, value: impl Into<String>) -> Self {
        self.resolution = Some(value.into());
        self
    }
    /// Sets `Frequency`.
    #[inline]
    pub fn frequency(mut self, value: i32) -> Self {
        self.frequency = Some(value);
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `Amount`, which is required.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `NameSpace`.
    pub fn name_space(mut self, value: impl Into<String>) -> Self {
        self.name_space = Some(value.into());
        self
    }
    /// Sets `ServerName`.
    pub fn server_name(mut self, value: impl Into<String>) -> Self {
        self.server_name = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
        self
    }
    /// Sets `EnvironmentVar`.
    pub fn environment_var(mut self, value: impl Into<String>) -> Self {
        self.environment_var = Some(value.into());
        self
    }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceBillingCycle`.
    pub fn instance_billing_cycle(
        mut self,
        value: impl Into<Open<BillingCycle>>,
    ) -> Self {
        self.instance_billing_cycle = Some(value.into());
        self
    }
}

request! {
    CreateARMServerInstancesRequest {
        "PayType" => pay_type: query,
        "EnsRegionId" => ens_region_id: query,
        "ServerType" => server_type: query,
        "InstanceType" => instance_type: query,
        "ImageId" => image_id: query,
        "Resolution" => resolution: query,
        "Frequency" => frequency: query,
        "KeyPairName" => key_pair_name: query,
        "Amount" => amount: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoRenew" => auto_renew: query,
        "NameSpace" => name_space: query,
        "ServerName" => server_name: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "EnvironmentVar" => environment_var: query,
        "Cidr" => cidr: query,
        "Tag" => tag: query,
        "InstanceBillingCycle" => instance_billing_cycle: query,
    }
}

impl Operation for CreateARMServerInstancesRequest {
    type Response = CreateARMServerInstancesResponse;
    type Error = CreateARMServerInstancesError;
    const INFO: OperationInfo = super::operation("CreateARMServerInstances")
        .required(
            &[
                "PayType",
                "EnsRegionId",
                "ServerType",
                "InstanceType",
                "ImageId",
                "Resolution",
                "Amount",
            ],
        );
    const ERRORS: &'static [CreateARMServerInstancesError] = &[
        CreateARMServerInstancesError::CallInterface,
        CreateARMServerInstancesError::EnsInterfaceError,
        CreateARMServerInstancesError::EnsNodeStockIsNotEnough,
        CreateARMServerInstancesError::InvalidParameterEnsRegionId,
        CreateARMServerInstancesError::InvalidImageIdNotFound,
        CreateARMServerInstancesError::NoPermission,
        CreateARMServerInstancesError::InvalidParameterAny,
    ];
}

/// Response to [`CreateARMServerInstancesRequest`].
#[non_exhaustive]
pub struct CreateARMServerInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `212630314490***`.
    pub order_id: Option<String>,
    /// IDs of the instances that were found or are concerned. Example: `cas-instance****`.
    pub instance_ids: Vec<String>,
}

response! {
    CreateARMServerInstancesResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "InstanceIds" => instance_ids: list(""),
    }
}

/// Errors that the documentation of [`CreateARMServerInstancesRequest`] names.
///
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`EnsNodeStockIsNotEnough`](super::DocumentedError::EnsNodeStockIsNotEnough)
/// - [`InvalidParameterEnsRegionId`](super::DocumentedError::InvalidParameterEnsRegionId)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateARMServerInstancesError = super::DocumentedError;

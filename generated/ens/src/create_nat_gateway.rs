// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatGateway`, from `ens/CreateNatGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BillingCycle, Tag};

/// Creates a NAT gateway in a network of an edge node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateNatGatewayRequest::new()
///     .ens_region_id("...")
///     .network_id("...");
/// let reply = client.create_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// Name that people know the item by. Length: 1 to 128.
    pub name: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** ID of the network that the call is about.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<Open<InstanceType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Unit in which use of the instance is billed afterward. Here: `Hour`, `Month`.
    pub instance_billing_cycle: Option<Open<BillingCycle>>,
}

impl CreateNatGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `NetworkId`, which is required.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
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
    CreateNatGatewayRequest {
        "Name" => name: query,
        "EnsRegionId" => ens_region_id: query,
        "NetworkId" => network_id: query,
        "VSwitchId" => vswitch_id: query,
        "InstanceType" => instance_type: query,
        "Tag" => tag: query,
        "InstanceBillingCycle" => instance_billing_cycle: query,
    }
}

impl Operation for CreateNatGatewayRequest {
    type Response = CreateNatGatewayResponse;
    type Error = CreateNatGatewayError;
    const INFO: OperationInfo = super::operation("CreateNatGateway")
        .required(&["EnsRegionId", "NetworkId"]);
    const ERRORS: &'static [CreateNatGatewayError] = &[
        CreateNatGatewayError::EnsInterfaceError,
        CreateNatGatewayError::InvalidAny,
        CreateNatGatewayError::MissingAny,
        CreateNatGatewayError::InvalidParameterRegionNotSupported,
        CreateNatGatewayError::InvalidParameterVSwitchNotFound,
        CreateNatGatewayError::InvalidParameterVSwitchNotBelongToNetwork,
        CreateNatGatewayError::InvalidParameterNetworkNotFound,
        CreateNatGatewayError::InvalidParameterNetworkNotSupported,
        CreateNatGatewayError::QuotaExceedNatGateway,
        CreateNatGatewayError::SaleControlVerificationFailed,
        CreateNatGatewayError::NoPermission,
        CreateNatGatewayError::InvalidParameterAny,
    ];
}

/// Response to [`CreateNatGatewayRequest`].
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the NAT gateway that the item belongs to or stands for.
    /// Example: `nat-5t7nh1cfm6kxiszlttr38****`.
    pub nat_gateway_id: Option<String>,
}

response! {
    CreateNatGatewayResponse {
        "RequestId" => request_id: value,
        "NatGatewayId" => nat_gateway_id: value,
    }
}

values! {
    /// Kind or model of the instance, which sets what it can do.
    pub enum InstanceType {
        /// The usual size, the one to choose.
        EnatDefault = "enat.default",
        /// Small size of the first series.
        EnatS1Small = "enat.s1.small",
        /// Medium size of the first series.
        EnatS1Medium = "enat.s1.medium",
        /// Small size of the second series.
        EnatS2Small = "enat.s2.small",
        /// Medium size of the second series.
        EnatS2Medium = "enat.s2.medium",
    }
}

/// Errors that the documentation of [`CreateNatGatewayRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidParameterRegionNotSupported`](super::DocumentedError::InvalidParameterRegionNotSupported)
/// - [`InvalidParameterVSwitchNotFound`](super::DocumentedError::InvalidParameterVSwitchNotFound)
/// - [`InvalidParameterVSwitchNotBelongToNetwork`](super::DocumentedError::InvalidParameterVSwitchNotBelongToNetwork)
/// - [`InvalidParameterNetworkNotFound`](super::DocumentedError::InvalidParameterNetworkNotFound)
/// - [`InvalidParameterNetworkNotSupported`](super::DocumentedError::InvalidParameterNetworkNotSupported)
/// - [`QuotaExceedNatGateway`](super::DocumentedError::QuotaExceedNatGateway)
/// - [`SaleControlVerificationFailed`](super::DocumentedError::SaleControlVerificationFailed)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateNatGatewayError = super::DocumentedError;

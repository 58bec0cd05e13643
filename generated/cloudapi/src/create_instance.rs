// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `cloudapi/CreateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Buys a dedicated API Gateway instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateInstanceRequest::new()
///     .charge_type("...")
///     .instance_name("...")
///     .instance_spec("...")
///     .token("...");
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// **Required.** How the item is billed.
    pub charge_type: Option<String>,
    /// **Required.** Display text for the dedicated gateway.
    pub instance_name: Option<String>,
    /// **Required.** Size or model of the instance.
    pub instance_spec: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// What is done about the HTTPS, as rules.
    pub https_policy: Option<String>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i32>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// **Required.** Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Address range of the instance, in CIDR notation.
    pub instance_cidr: Option<String>,
    /// Private network that the dedicated gateway is joined to.
    pub user_vpc_id: Option<String>,
    /// The zone vSwitch security group that the call is about. Items: at most 3.
    pub zone_vswitch_security_group: Vec<ZoneVSwitchSecurityGroup>,
}

impl CreateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChargeType`, which is required.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `InstanceName`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `InstanceSpec`, which is required.
    pub fn instance_spec(mut self, value: impl Into<String>) -> Self {
        self.instance_spec = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `HttpsPolicy`.
    pub fn https_policy(mut self, value: impl Into<String>) -> Self {
        self.https_policy = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `Token`, which is required.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceCidr`.
    pub fn instance_cidr(mut self, value: impl Into<String>) -> Self {
        self.instance_cidr = Some(value.into());
        self
    }
    /// Sets `UserVpcId`.
    pub fn user_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.user_vpc_id = Some(value.into());
        self
    }
    /// Sets `ZoneVSwitchSecurityGroup`.
    pub fn zone_vswitch_security_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneVSwitchSecurityGroup>>,
    ) -> Self {
        self.zone_vswitch_security_group = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateInstanceRequest {
        "ChargeType" => charge_type: query,
        "InstanceName" => instance_name: query,
        "InstanceSpec" => instance_spec: query,
        "ZoneId" => zone_id: query,
        "HttpsPolicy" => https_policy: query,
        "Duration" => duration: query,
        "PricingCycle" => pricing_cycle: query,
        "AutoPay" => auto_pay: query,
        "Token" => token: query,
        "Tag" => tag: query,
        "InstanceType" => instance_type: query,
        "InstanceCidr" => instance_cidr: query,
        "UserVpcId" => user_vpc_id: query,
        "ZoneVSwitchSecurityGroup" => zone_vswitch_security_group: query,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .required(&["ChargeType", "InstanceName", "InstanceSpec", "Token"]);
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// State that the tag is in. Example: `True`.
    pub tag_status: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `apigateway-hz-b3c5dadd5***`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEB6EC62-B6C7-5082-A45A-45A204724AC2`.
    pub request_id: Option<String>,
}

response! {
    CreateInstanceResponse {
        "TagStatus" => tag_status: value,
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// The zone vSwitch security group that the call is about.
#[non_exhaustive]
pub struct ZoneVSwitchSecurityGroup {
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl ZoneVSwitchSecurityGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    ZoneVSwitchSecurityGroup {
        "ZoneId" => zone_id: field,
        "VSwitchId" => vswitch_id: field,
        "CidrBlock" => cidr_block: field,
        "SecurityGroupId" => security_group_id: field,
    }
}

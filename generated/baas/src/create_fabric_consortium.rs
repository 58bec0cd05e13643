// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFabricConsortium`, from `baas/CreateFabricConsortium.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Organization};

/// Creates a Fabric consortium, its orderers, and its member organizations.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateFabricConsortiumRequest::new()
///     .channel_policy("Any")
///     .consortium_name("aaaaa")
///     .domain("helloworld")
///     .location("cn-hangzhou")
///     .orderer_type("Kafka")
///     .spec_name("basic")
///     .payment_duration(2)
///     .payment_duration_unit("month");
/// let reply = client.create_fabric_consortium(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFabricConsortiumRequest {
    /// **Required.** What is done about the channel, as rules. Example: `Any`.
    pub channel_policy: Option<String>,
    /// **Required.** Name that the consortium goes by. Example: `aaaaa`.
    pub consortium_name: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `helloworld`.
    pub domain: Option<String>,
    /// **Required.** Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// **Required.** Which kind of orderer it is or is to be. Example: `Kafka`.
    pub orderer_type: Option<String>,
    /// **Required.** Name that the spec goes by. Example: `basic`.
    pub spec_name: Option<String>,
    /// Free text that tells people about the consortium. Example: `some`.
    pub consortium_description: Option<String>,
    /// How many there are of this: orderers. Example: `2`.
    pub orderers_count: Option<i32>,
    /// Organizations that the call is about. Items: at most 100.
    pub organization: Vec<Organization>,
    /// **Required.** How long the payment lasts. Example: `2`.
    pub payment_duration: Option<i32>,
    /// **Required.** Unit that the payment duration is counted in. Example: `month`.
    pub payment_duration_unit: Option<String>,
    /// How many there are of this: peers. Example: `2`.
    pub peers_count: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `random`.
    pub zone_id: Option<String>,
}

impl CreateFabricConsortiumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelPolicy`, which is required.
    pub fn channel_policy(mut self, value: impl Into<String>) -> Self {
        self.channel_policy = Some(value.into());
        self
    }
    /// Sets `ConsortiumName`, which is required.
    pub fn consortium_name(mut self, value: impl Into<String>) -> Self {
        self.consortium_name = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Location`, which is required.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `OrdererType`, which is required.
    pub fn orderer_type(mut self, value: impl Into<String>) -> Self {
        self.orderer_type = Some(value.into());
        self
    }
    /// Sets `SpecName`, which is required.
    pub fn spec_name(mut self, value: impl Into<String>) -> Self {
        self.spec_name = Some(value.into());
        self
    }
    /// Sets `ConsortiumDescription`.
    pub fn consortium_description(mut self, value: impl Into<String>) -> Self {
        self.consortium_description = Some(value.into());
        self
    }
    /// Sets `OrderersCount`.
    #[inline]
    pub fn orderers_count(mut self, value: i32) -> Self {
        self.orderers_count = Some(value);
        self
    }
    /// Sets `Organization`.
    pub fn organization(
        mut self,
        value: impl IntoIterator<Item = impl Into<Organization>>,
    ) -> Self {
        self.organization = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PaymentDuration`, which is required.
    #[inline]
    pub fn payment_duration(mut self, value: i32) -> Self {
        self.payment_duration = Some(value);
        self
    }
    /// Sets `PaymentDurationUnit`, which is required.
    pub fn payment_duration_unit(mut self, value: impl Into<String>) -> Self {
        self.payment_duration_unit = Some(value.into());
        self
    }
    /// Sets `PeersCount`.
    #[inline]
    pub fn peers_count(mut self, value: i32) -> Self {
        self.peers_count = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    CreateFabricConsortiumRequest {
        "ChannelPolicy" => channel_policy: form,
        "ConsortiumName" => consortium_name: form,
        "Domain" => domain: form,
        "Location" => location: form,
        "OrdererType" => orderer_type: form,
        "SpecName" => spec_name: form,
        "ConsortiumDescription" => consortium_description: form,
        "OrderersCount" => orderers_count: form,
        "Organization" => organization: form,
        "PaymentDuration" => payment_duration: form,
        "PaymentDurationUnit" => payment_duration_unit: form,
        "PeersCount" => peers_count: form,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: form,
    }
}

impl Operation for CreateFabricConsortiumRequest {
    type Response = CreateFabricConsortiumResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFabricConsortium")
        .required(
            &[
                "ChannelPolicy",
                "ConsortiumName",
                "Domain",
                "Location",
                "OrdererType",
                "SpecName",
                "PaymentDuration",
                "PaymentDurationUnit",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreateFabricConsortiumRequest`].
#[non_exhaustive]
pub struct CreateFabricConsortiumResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricConsortiumResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateFabricConsortiumResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumResult {
    /// How many there are of this: channel. Example: `0`.
    pub channel_count: Option<i32>,
    /// What is done about the channel, as rules. Example: `Any`.
    pub channel_policy: Option<String>,
    /// State that the cluster is in. Example: `Pending`.
    pub cluster_state: Option<String>,
    /// Name that the code goes by. Example: `lianmenyumingyi`.
    pub code_name: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `myconsortium`.
    pub consortium_name: Option<String>,
    /// When the item was created. Example: `1544086901984`.
    pub create_time: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `hello`.
    pub domain: Option<String>,
    /// How many there are of this: member. Example: `2`.
    pub member_count: Option<i32>,
    /// How many there are of this: orderer. Example: `1`.
    pub orderer_count: Option<i32>,
    /// Which kind of orderer it is or is to be. Example: `Kafka`.
    pub orderer_type: Option<String>,
    /// Bid of the owner. Example: `26842`.
    pub owner_bid: Option<String>,
    /// Account that it belongs to. Example: `1019556`.
    pub owner_uid: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State that the service is in. Example: `Pending`.
    pub service_state: Option<String>,
    /// Name that the spec goes by. Example: `basic`.
    pub spec_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou`.
    pub zone_id: Option<String>,
}

response! {
    FabricConsortiumResult {
        "ChannelCount" => channel_count: value,
        "ChannelPolicy" => channel_policy: value,
        "ClusterState" => cluster_state: value,
        "CodeName" => code_name: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "Domain" => domain: value,
        "MemberCount" => member_count: value,
        "OrdererCount" => orderer_count: value,
        "OrdererType" => orderer_type: value,
        "OwnerBid" => owner_bid: value,
        "OwnerUid" => owner_uid: value,
        "RegionId" => region_id: value,
        "ServiceState" => service_state: value,
        "SpecName" => spec_name: value,
        "ZoneId" => zone_id: value,
    }
}

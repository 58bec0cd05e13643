// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFabricOrganization`, from `baas/CreateFabricOrganization.md`.

use alicloud_runtime::codegen::*;

/// Creates a Fabric organization with its peers.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateFabricOrganizationRequest::new()
///     .domain("domain")
///     .location("cn-hangzhou")
///     .organization_name("name")
///     .spec_name("basic")
///     .payment_duration(12)
///     .payment_duration_unit("2");
/// let reply = client.create_fabric_organization(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFabricOrganizationRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `domain`.
    pub domain: Option<String>,
    /// **Required.** Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// **Required.** Name that the organization goes by. Example: `name`.
    pub organization_name: Option<String>,
    /// **Required.** Name that the spec goes by. Example: `basic`.
    pub spec_name: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// **Required.** How long the payment lasts. Example: `12`.
    pub payment_duration: Option<i32>,
    /// **Required.** Unit that the payment duration is counted in. Example: `2`.
    pub payment_duration_unit: Option<String>,
    /// How many there are of this: peers. Example: `2`.
    pub peers_count: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateFabricOrganizationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `OrganizationName`, which is required.
    pub fn organization_name(mut self, value: impl Into<String>) -> Self {
        self.organization_name = Some(value.into());
        self
    }
    /// Sets `SpecName`, which is required.
    pub fn spec_name(mut self, value: impl Into<String>) -> Self {
        self.spec_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
}

request! {
    CreateFabricOrganizationRequest {
        "Domain" => domain: query,
        "Location" => location: query,
        "OrganizationName" => organization_name: query,
        "SpecName" => spec_name: query,
        "Description" => description: query,
        "PaymentDuration" => payment_duration: form,
        "PaymentDurationUnit" => payment_duration_unit: form,
        "PeersCount" => peers_count: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateFabricOrganizationRequest {
    type Response = CreateFabricOrganizationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFabricOrganization")
        .required(
            &[
                "Domain",
                "Location",
                "OrganizationName",
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

/// Response to [`CreateFabricOrganizationRequest`].
#[non_exhaustive]
pub struct CreateFabricOrganizationResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricOrganizationResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateFabricOrganizationResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationResult {
    /// State that the cluster is in. Example: `Pending`.
    pub cluster_state: Option<String>,
    /// Name that the code goes by. Example: `name`.
    pub code_name: Option<String>,
    /// How many there are of this: consortium. Example: `2`.
    pub consortium_count: Option<i32>,
    /// When the item was created. Example: `1544086901984`.
    pub create_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// Free text that tells people about the organization. Example: `desc`.
    pub organization_description: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `zuzhiyumingyi-hc5d1bwlulg7`.
    pub organization_id: Option<String>,
    /// Name that the organization goes by. Example: `zuzhiyumingyi`.
    pub organization_name: Option<String>,
    /// Bid of the owner. Example: `26842`.
    pub owner_bid: Option<String>,
    /// Name that the owner goes by. Example: `name`.
    pub owner_name: Option<String>,
    /// Account that it belongs to. Example: `1019556`.
    pub owner_uid: Option<i64>,
    /// How many there are of this: peer. Example: `3`.
    pub peer_count: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// State that the service is in. Example: `Pending`.
    pub service_state: Option<String>,
    /// Name that the spec goes by. Example: `baisc`.
    pub spec_name: Option<String>,
    /// How many there are of this: user. Example: `2`.
    pub user_count: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    FabricOrganizationResult {
        "ClusterState" => cluster_state: value,
        "CodeName" => code_name: value,
        "ConsortiumCount" => consortium_count: value,
        "CreateTime" => create_time: value,
        "Domain" => domain: value,
        "OrganizationDescription" => organization_description: value,
        "OrganizationId" => organization_id: value,
        "OrganizationName" => organization_name: value,
        "OwnerBid" => owner_bid: value,
        "OwnerName" => owner_name: value,
        "OwnerUid" => owner_uid: value,
        "PeerCount" => peer_count: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "ServiceState" => service_state: value,
        "SpecName" => spec_name: value,
        "UserCount" => user_count: value,
        "ZoneId" => zone_id: value,
    }
}

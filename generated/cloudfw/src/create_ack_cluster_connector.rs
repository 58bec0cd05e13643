// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAckClusterConnector`, from `cloudfw/CreateAckClusterConnector.md`.

use alicloud_runtime::codegen::*;

/// Creates a connector that links an ACK cluster to Cloud Firewall through two vSwitches.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateAckClusterConnectorRequest::new()
///     .region_no("...")
///     .connector_name("...")
///     .cluster_id("...")
///     .primary_vswitch_id("...")
///     .ttl("...");
/// let reply = client.create_ack_cluster_connector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAckClusterConnectorRequest {
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** Name that the connector goes by.
    pub connector_name: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the primary vSwitch that the call is about.
    pub primary_vswitch_id: Option<String>,
    /// IP address that belongs to the primary vSwitch.
    pub primary_vswitch_ip: Option<String>,
    /// ID of the standby vSwitch that the call is about.
    pub standby_vswitch_id: Option<String>,
    /// IP address that belongs to the standby vSwitch.
    pub standby_vswitch_ip: Option<String>,
    /// **Required.** How long a record may be kept before it is fetched anew.
    pub ttl: Option<String>,
}

impl CreateAckClusterConnectorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `ConnectorName`, which is required.
    pub fn connector_name(mut self, value: impl Into<String>) -> Self {
        self.connector_name = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PrimaryVswitchId`, which is required.
    pub fn primary_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.primary_vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrimaryVswitchIp`.
    pub fn primary_vswitch_ip(mut self, value: impl Into<String>) -> Self {
        self.primary_vswitch_ip = Some(value.into());
        self
    }
    /// Sets `StandbyVswitchId`.
    pub fn standby_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.standby_vswitch_id = Some(value.into());
        self
    }
    /// Sets `StandbyVswitchIp`.
    pub fn standby_vswitch_ip(mut self, value: impl Into<String>) -> Self {
        self.standby_vswitch_ip = Some(value.into());
        self
    }
    /// Sets `Ttl`, which is required.
    pub fn ttl(mut self, value: impl Into<String>) -> Self {
        self.ttl = Some(value.into());
        self
    }
}

request! {
    CreateAckClusterConnectorRequest {
        "MemberUid" => member_uid: query,
        "RegionNo" => region_no: query,
        "ConnectorName" => connector_name: query,
        "ClusterId" => cluster_id: query,
        "PrimaryVswitchId" => primary_vswitch_id: query,
        "PrimaryVswitchIp" => primary_vswitch_ip: query,
        "StandbyVswitchId" => standby_vswitch_id: query,
        "StandbyVswitchIp" => standby_vswitch_ip: query,
        "Ttl" => ttl: query,
    }
}

impl Operation for CreateAckClusterConnectorRequest {
    type Response = CreateAckClusterConnectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAckClusterConnector")
        .required(
            &["RegionNo", "ConnectorName", "ClusterId", "PrimaryVswitchId", "Ttl"],
        );
}

/// Response to [`CreateAckClusterConnectorRequest`], which the documentation does not describe.
pub type CreateAckClusterConnectorResponse = alicloud_runtime::UndocumentedResponse;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkRuleAttributes`, from `ddoscoo/DescribeNetworkRuleAttributes.md`.

use alicloud_runtime::codegen::*;

/// Returns session persistence and mitigation settings of port forwarding rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeNetworkRuleAttributesRequest::new()
///     .network_rules("...");
/// let reply = client.describe_network_rule_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesRequest {
    /// **Required.** Rules that apply to the network, one entry each.
    /// Example: `[{"InstanceId":"ddoscoo-cn-mp91j1ao****","Protocol":"tcp","FrontendPort":8080}]`.
    pub network_rules: Option<String>,
}

impl DescribeNetworkRuleAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkRules`, which is required.
    pub fn network_rules(mut self, value: impl Into<String>) -> Self {
        self.network_rules = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkRuleAttributesRequest {
        "NetworkRules" => network_rules: query,
    }
}

impl Operation for DescribeNetworkRuleAttributesRequest {
    type Response = DescribeNetworkRuleAttributesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkRuleAttributes")
        .required(&["NetworkRules"])
        .read_only();
}

/// Response to [`DescribeNetworkRuleAttributesRequest`].
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9F2F77D-307C-4F15-8D02-AB5957EEBF97`.
    pub request_id: Option<String>,
    /// The network rule attributes that were found or are concerned, one entry each.
    pub network_rule_attributes: Vec<NetworkRuleAttribute>,
}

response! {
    DescribeNetworkRuleAttributesResponse {
        "RequestId" => request_id: value,
        "NetworkRuleAttributes" => network_rule_attributes: list(""),
    }
}

/// The network rule attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkRuleAttribute {
    /// Network port that belongs to the frontend. Example: `8080`.
    pub frontend_port: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
    /// Settings that hold.
    pub config: Option<NetworkRuleConfig>,
}

response! {
    NetworkRuleAttribute {
        "FrontendPort" => frontend_port: value,
        "InstanceId" => instance_id: value,
        "Protocol" => protocol: value,
        "Config" => config: value,
    }
}

/// Settings that hold.
#[non_exhaustive]
pub struct NetworkRuleConfig {
    /// Whether connections that send nothing are dropped. Example: `off`.
    pub nodata_conn: Option<String>,
    /// Whether the service completes handshakes itself. Example: `off`.
    pub synproxy: Option<String>,
    /// How long the persistence may take before it is given up. Example: `0`.
    pub persistence_timeout: Option<i32>,
    /// Limits on connections to the port as a whole.
    pub sla: Option<Sla>,
    /// Limits of what one client may send.
    pub slimit: Option<Slimit>,
    /// Shortest and longest packet let through.
    pub payload_len: Option<PayloadLen>,
    /// When clients are blocked for too many connections.
    pub cc: Option<Cc>,
}

response! {
    NetworkRuleConfig {
        "NodataConn" => nodata_conn: value,
        "Synproxy" => synproxy: value,
        "PersistenceTimeout" => persistence_timeout: value,
        "Sla" => sla: value,
        "Slimit" => slimit: value,
        "PayloadLen" => payload_len: value,
        "Cc" => cc: value,
    }
}

/// Limits on connections to the port as a whole.
#[non_exhaustive]
pub struct Sla {
    /// Whether the maxconn is switched on. Example: `0`.
    pub maxconn_enable: Option<i32>,
    /// Whether the cps is switched on. Example: `1`.
    pub cps_enable: Option<i32>,
    /// New connections a second. Example: `100000`.
    pub cps: Option<i32>,
    /// Largest value, allowed or found, of this: conn. Example: `1000000`.
    pub maxconn: Option<i32>,
}

response! {
    Sla {
        "MaxconnEnable" => maxconn_enable: value,
        "CpsEnable" => cps_enable: value,
        "Cps" => cps: value,
        "Maxconn" => maxconn: value,
    }
}

/// Limits of what one client may send.
#[non_exhaustive]
pub struct Slimit {
    /// Whether the maxconn is switched on. Example: `0`.
    pub maxconn_enable: Option<i32>,
    /// Whether the cps is switched on. Example: `0`.
    pub cps_enable: Option<i32>,
    /// New connections a second. Example: `0`.
    pub cps: Option<i32>,
    /// Packets a second. Example: `0`.
    pub pps: Option<i64>,
    /// Data rate over the interval. Example: `0`.
    pub bps: Option<i64>,
    /// Largest value, allowed or found, of this: conn. Example: `0`.
    pub maxconn: Option<i32>,
    /// Way in which the cps works. Example: `1`.
    pub cps_mode: Option<i32>,
}

response! {
    Slimit {
        "MaxconnEnable" => maxconn_enable: value,
        "CpsEnable" => cps_enable: value,
        "Cps" => cps: value,
        "Pps" => pps: value,
        "Bps" => bps: value,
        "Maxconn" => maxconn: value,
        "CpsMode" => cps_mode: value,
    }
}

/// Shortest and longest packet let through.
#[non_exhaustive]
pub struct PayloadLen {
    /// Smallest value, allowed or found. Example: `0`.
    pub min: Option<i32>,
    /// Largest value, allowed or found. Example: `6000`.
    pub max: Option<i32>,
}

response! {
    PayloadLen {
        "Min" => min: value,
        "Max" => max: value,
    }
}

/// When clients are blocked for too many connections.
#[non_exhaustive]
pub struct Cc {
    /// Limits over which a client is put on the block list.
    pub sblack: Vec<Sblack>,
}

response! {
    Cc {
        "Sblack" => sblack: list(""),
    }
}

/// Limits over which a client is put on the block list.
#[non_exhaustive]
pub struct Sblack {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// Seconds in which the times are counted. Example: `60`.
    pub during: Option<i32>,
    /// Number that is given for this: expires. Example: `600`.
    pub expires: Option<i32>,
    /// Times over the limit after which a client is blocked. Example: `5`.
    pub cnt: Option<i32>,
}

response! {
    Sblack {
        "Type" => type_: value,
        "During" => during: value,
        "Expires" => expires: value,
        "Cnt" => cnt: value,
    }
}

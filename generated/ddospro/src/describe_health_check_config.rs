// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHealthCheckConfig`, from `ddospro/DescribeHealthCheckConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the health check of each listener on an IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeHealthCheckConfigRequest::new()
///     .ip("1.1.1.1");
/// let reply = client.describe_health_check_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHealthCheckConfigRequest {
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
}

impl DescribeHealthCheckConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    DescribeHealthCheckConfigRequest {
        "Ip" => ip: query,
    }
}

impl Operation for DescribeHealthCheckConfigRequest {
    type Response = DescribeHealthCheckConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHealthCheckConfig")
        .required(&["Ip"])
        .read_only();
}

/// Response to [`DescribeHealthCheckConfigRequest`].
#[non_exhaustive]
pub struct DescribeHealthCheckConfigResponse {
    /// Listeners, one entry each.
    pub listeners: Vec<Listener>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
}

response! {
    DescribeHealthCheckConfigResponse {
        "Listeners" => listeners: list(""),
        "RequestId" => request_id: value,
    }
}

/// Listeners, one entry each.
#[non_exhaustive]
pub struct Listener {
    /// Network port that belongs to the back. Example: `8080`.
    pub back_port: Option<i32>,
    /// How often and how the origins are looked at.
    pub check: Option<Check>,
    /// Limits and defenses that hold for the listener.
    pub config: Option<ListenerConfig>,
    /// Network port that belongs to the frontend. Example: `8080`.
    pub frontend_port: Option<i32>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
}

response! {
    Listener {
        "BackPort" => back_port: value,
        "Check" => check: value,
        "Config" => config: value,
        "FrontendPort" => frontend_port: value,
        "Protocol" => protocol: value,
    }
}

/// How often and how the origins are looked at.
#[non_exhaustive]
pub struct Check {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Failed checks in a row after which an origin gets no more traffic. Example: `7`.
    pub down: Option<i32>,
    /// Time from one run, check or data point to the next. Example: `6`.
    pub interval: Option<i32>,
    /// Network port that the server, the listener or the traffic uses. Example: `8080`.
    pub port: Option<i32>,
    /// How long to wait before giving up. Example: `5`.
    pub timeout: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `tcp`.
    pub type_: Option<String>,
    /// Good checks in a row after which an origin gets traffic again. Example: `8`.
    pub up: Option<i32>,
    /// Address or path of the resource. Example: `/login`.
    pub uri: Option<String>,
}

response! {
    Check {
        "Domain" => domain: value,
        "Down" => down: value,
        "Interval" => interval: value,
        "Port" => port: value,
        "Timeout" => timeout: value,
        "Type" => type_: value,
        "Up" => up: value,
        "Uri" => uri: value,
    }
}

/// Limits and defenses that hold for the listener.
#[non_exhaustive]
pub struct ListenerConfig {
    /// Whether connections that send nothing are dropped. Example: `off`.
    pub no_data_conn: Option<String>,
    /// How long the payload is.
    pub payload_length: Option<PayloadLength>,
    /// How long the persistence may take before it is given up. Unit: `seconds`. Example: `900`.
    pub persistence_timeout: Option<i32>,
    /// Limits of one connection on this listener.
    pub sla: Option<Sla>,
    /// Limits of what one client may send.
    pub slimit: Option<Slimit>,
    /// Whether the service completes handshakes itself, so that forged ones do not reach the origin.
    /// Example: `on`.
    pub syn_proxy: Option<String>,
}

response! {
    ListenerConfig {
        "NoDataConn" => no_data_conn: value,
        "PayloadLength" => payload_length: value,
        "PersistenceTimeout" => persistence_timeout: value,
        "Sla" => sla: value,
        "Slimit" => slimit: value,
        "SynProxy" => syn_proxy: value,
    }
}

/// How long the payload is.
#[non_exhaustive]
pub struct PayloadLength {
    /// Largest value, allowed or found. Example: `6000`.
    pub max: Option<i32>,
    /// Smallest value, allowed or found. Example: `0`.
    pub min: Option<i32>,
}

response! {
    PayloadLength {
        "Max" => max: value,
        "Min" => min: value,
    }
}

/// Limits of one connection on this listener.
#[non_exhaustive]
pub struct Sla {
    /// New connections a second. Example: `125`.
    pub cps: Option<i32>,
    /// Whether the cps is switched on. Example: `1`.
    pub cps_enable: Option<i32>,
    /// Largest value, allowed or found, of this: conn. Example: `1226`.
    pub max_conn: Option<i32>,
    /// Whether the max conn is switched on. Example: `1`.
    pub max_conn_enable: Option<i32>,
}

response! {
    Sla {
        "Cps" => cps: value,
        "CpsEnable" => cps_enable: value,
        "MaxConn" => max_conn: value,
        "MaxConnEnable" => max_conn_enable: value,
    }
}

/// Limits of what one client may send.
#[non_exhaustive]
pub struct Slimit {
    /// New connections a second. Example: `123`.
    pub cps: Option<i32>,
    /// Whether the cps is switched on. Example: `1`.
    pub cps_enable: Option<i32>,
    /// Largest value, allowed or found, of this: conn. Example: `124`.
    pub max_conn: Option<i32>,
    /// Whether the max conn is switched on. Example: `1`.
    pub max_conn_enable: Option<i32>,
}

response! {
    Slimit {
        "Cps" => cps: value,
        "CpsEnable" => cps_enable: value,
        "MaxConn" => max_conn: value,
        "MaxConnEnable" => max_conn_enable: value,
    }
}

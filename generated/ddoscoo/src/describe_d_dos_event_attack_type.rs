// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDDosEventAttackType`, from `ddoscoo/DescribeDDosEventAttackType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventType};

/// Returns which attack types made up a volumetric attack.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDDosEventAttackTypeRequest::new()
///     .event_type("defense")
///     .ip("203.***.***.199")
///     .start_time(1598948471);
/// let reply = client.describe_d_dos_event_attack_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDDosEventAttackTypeRequest {
    /// **Required.** Class of the event, which says what happened. Here: `defense`, `blackhole`.
    /// Example: `defense`.
    pub event_type: Option<Open<EventType>>,
    /// **Required.** IP address of the host or service concerned. Example: `203.***.***.199`.
    pub ip: Option<String>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1598948471`.
    pub start_time: Option<i64>,
}

impl DescribeDDosEventAttackTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventType`, which is required.
    pub fn event_type(mut self, value: impl Into<Open<EventType>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    DescribeDDosEventAttackTypeRequest {
        "EventType" => event_type: query,
        "Ip" => ip: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDDosEventAttackTypeRequest {
    type Response = DescribeDDosEventAttackTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDDosEventAttackType")
        .required(&["EventType", "Ip", "StartTime"])
        .read_only();
}

/// Response to [`DescribeDDosEventAttackTypeRequest`].
#[non_exhaustive]
pub struct DescribeDDosEventAttackTypeResponse {
    /// Kinds of attack that were found or are concerned.
    pub attack_types: Vec<EventAttackType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6F644A6E-40E7-483F-9DBB-CC27E16BB555`.
    pub request_id: Option<String>,
}

response! {
    DescribeDDosEventAttackTypeResponse {
        "AttackTypes" => attack_types: list(""),
        "RequestId" => request_id: value,
    }
}

/// Kinds of attack that were found or are concerned.
#[non_exhaustive]
pub struct EventAttackType {
    /// Which kind of attack it is or is to be. Example: `Tcp-Syn`.
    pub attack_type: Option<Open<AttackType>>,
    /// The in pkts that are concerned. Example: `145902`.
    pub in_pkts: Option<i64>,
}

response! {
    EventAttackType {
        "AttackType" => attack_type: value,
        "InPkts" => in_pkts: value,
    }
}

values! {
    /// Which kind of attack it is or is to be.
    pub enum AttackType {
        /// `QOTD-Reflect-Flood`
        QotdReflectFlood = "QOTD-Reflect-Flood",
        /// `CharGEN-Reflect-Flood`
        CharGENReflectFlood = "CharGEN-Reflect-Flood",
        /// `DNS-Reflect-Flood`
        DnsReflectFlood = "DNS-Reflect-Flood",
        /// `TFTP-Reflect-Flood`
        TftpReflectFlood = "TFTP-Reflect-Flood",
        /// `Portmap-Reflect-Flood`
        PortmapReflectFlood = "Portmap-Reflect-Flood",
        /// `NTP-Reflect-Flood`
        NtpReflectFlood = "NTP-Reflect-Flood",
        /// `NetBIOS-Reflect-Flood`
        NetBIOSReflectFlood = "NetBIOS-Reflect-Flood",
        /// `SNMPv2-Reflect-Flood`
        SNMPv2ReflectFlood = "SNMPv2-Reflect-Flood",
        /// `CLDAP-Reflect-Flood`
        CldapReflectFlood = "CLDAP-Reflect-Flood",
        /// `Ripv1-Reflect-Flood`
        Ripv1ReflectFlood = "Ripv1-Reflect-Flood",
        /// `OpenVPN-Reflect-Flood`
        OpenVPNReflectFlood = "OpenVPN-Reflect-Flood",
        /// `SSDP-Reflect-Flood`
        SsdpReflectFlood = "SSDP-Reflect-Flood",
        /// `NetAssistant-Reflect-Flood`
        NetAssistantReflectFlood = "NetAssistant-Reflect-Flood",
        /// `WSDiscovery-Reflect-Flood`
        WSDiscoveryReflectFlood = "WSDiscovery-Reflect-Flood",
        /// `Kad-Reflect-Flood`
        KadReflectFlood = "Kad-Reflect-Flood",
        /// `mDNS-Reflect-Flood`
        MDNSReflectFlood = "mDNS-Reflect-Flood",
        /// `10001-Reflect-Flood`
        _10001ReflectFlood = "10001-Reflect-Flood",
        /// `Memcached-Reflect-Flood`
        MemcachedReflectFlood = "Memcached-Reflect-Flood",
        /// `QNP-Reflect-Flood`
        QnpReflectFlood = "QNP-Reflect-Flood",
        /// `DVR-Reflect-Flood`
        DvrReflectFlood = "DVR-Reflect-Flood",
        /// `CoAP-Reflect-Flood`
        CoAPReflectFlood = "CoAP-Reflect-Flood",
        /// `ADDP-Reflect-Flood`
        AddpReflectFlood = "ADDP-Reflect-Flood",
        /// `Tcp-Syn`
        TcpSyn = "Tcp-Syn",
        /// `Tcp-Fin`
        TcpFin = "Tcp-Fin",
        /// `Tcp-Ack`
        TcpAck = "Tcp-Ack",
        /// `Tcp-Rst`
        TcpRst = "Tcp-Rst",
        /// `Tcp-Pushack`
        TcpPushack = "Tcp-Pushack",
        /// `Tcp-Synack`
        TcpSynack = "Tcp-Synack",
        /// `Udp-None`
        UdpNone = "Udp-None",
        /// `Udp-Ssh`
        UdpSsh = "Udp-Ssh",
        /// `Udp-Dns`
        UdpDns = "Udp-Dns",
        /// `Udp-Http`
        UdpHttp = "Udp-Http",
        /// `Udp-Https`
        UdpHttps = "Udp-Https",
        /// `Udp-Ntp`
        UdpNtp = "Udp-Ntp",
        /// `Udp-Ldap`
        UdpLdap = "Udp-Ldap",
        /// `Udp-Ssdp`
        UdpSsdp = "Udp-Ssdp",
        /// `Udp-Memcached`
        UdpMemcached = "Udp-Memcached",
        /// `Tcp-Other`
        TcpOther = "Tcp-Other",
        /// `Icmp`
        Icmp = "Icmp",
        /// `Igmp`
        Igmp = "Igmp",
        /// `Ipv6`
        Ipv6 = "Ipv6",
    }
}

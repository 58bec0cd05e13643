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
    /// Number that is given for this: in pkts. Example: `145902`.
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
        /// Forged requests make QOTD servers elsewhere swamp the target.
        QotdReflectFlood = "QOTD-Reflect-Flood",
        /// Forged requests make CharGEN servers elsewhere swamp the target.
        CharGENReflectFlood = "CharGEN-Reflect-Flood",
        /// Forged requests make DNS servers elsewhere swamp the target.
        DnsReflectFlood = "DNS-Reflect-Flood",
        /// Forged requests make TFTP servers elsewhere swamp the target.
        TftpReflectFlood = "TFTP-Reflect-Flood",
        /// Forged requests make Portmap servers elsewhere swamp the target.
        PortmapReflectFlood = "Portmap-Reflect-Flood",
        /// Forged requests make NTP servers elsewhere swamp the target.
        NtpReflectFlood = "NTP-Reflect-Flood",
        /// Forged requests make NetBIOS servers elsewhere swamp the target.
        NetBIOSReflectFlood = "NetBIOS-Reflect-Flood",
        /// Forged requests make SNMPv2 servers elsewhere swamp the target.
        SNMPv2ReflectFlood = "SNMPv2-Reflect-Flood",
        /// Forged requests make CLDAP servers elsewhere swamp the target.
        CldapReflectFlood = "CLDAP-Reflect-Flood",
        /// Forged requests make Ripv1 servers elsewhere swamp the target.
        Ripv1ReflectFlood = "Ripv1-Reflect-Flood",
        /// Forged requests make OpenVPN servers elsewhere swamp the target.
        OpenVPNReflectFlood = "OpenVPN-Reflect-Flood",
        /// Forged requests make SSDP servers elsewhere swamp the target.
        SsdpReflectFlood = "SSDP-Reflect-Flood",
        /// Forged requests make NetAssistant servers elsewhere swamp the target.
        NetAssistantReflectFlood = "NetAssistant-Reflect-Flood",
        /// Forged requests make WSDiscovery servers elsewhere swamp the target.
        WSDiscoveryReflectFlood = "WSDiscovery-Reflect-Flood",
        /// Forged requests make Kad servers elsewhere swamp the target.
        KadReflectFlood = "Kad-Reflect-Flood",
        /// Forged requests make mDNS servers elsewhere swamp the target.
        MDNSReflectFlood = "mDNS-Reflect-Flood",
        /// Forged requests make servers on UDP port 10001 swamp the target.
        _10001ReflectFlood = "10001-Reflect-Flood",
        /// Forged requests make Memcached servers elsewhere swamp the target.
        MemcachedReflectFlood = "Memcached-Reflect-Flood",
        /// Forged requests make QNP servers elsewhere swamp the target.
        QnpReflectFlood = "QNP-Reflect-Flood",
        /// Forged requests make DVR servers elsewhere swamp the target.
        DvrReflectFlood = "DVR-Reflect-Flood",
        /// Forged requests make CoAP servers elsewhere swamp the target.
        CoAPReflectFlood = "CoAP-Reflect-Flood",
        /// Forged requests make ADDP servers elsewhere swamp the target.
        AddpReflectFlood = "ADDP-Reflect-Flood",
        /// Masses of packets that ask for connections.
        TcpSyn = "Tcp-Syn",
        /// Masses of packets that close connections.
        TcpFin = "Tcp-Fin",
        /// Masses of packets that acknowledge connections.
        TcpAck = "Tcp-Ack",
        /// Masses of packets that reset connections.
        TcpRst = "Tcp-Rst",
        /// Masses of packets that push data into connections.
        TcpPushack = "Tcp-Pushack",
        /// Masses of packets that confirm connections.
        TcpSynack = "Tcp-Synack",
        /// Masses of datagrams of no known service.
        UdpNone = "Udp-None",
        /// Masses of datagrams from or to the port of SSH.
        UdpSsh = "Udp-Ssh",
        /// Masses of datagrams from or to the port of DNS.
        UdpDns = "Udp-Dns",
        /// Masses of datagrams from or to the port of HTTP.
        UdpHttp = "Udp-Http",
        /// Masses of datagrams from or to the port of HTTPS.
        UdpHttps = "Udp-Https",
        /// Masses of datagrams from or to the port of NTP.
        UdpNtp = "Udp-Ntp",
        /// Masses of datagrams from or to the port of LDAP.
        UdpLdap = "Udp-Ldap",
        /// Masses of datagrams from or to the port of SSDP.
        UdpSsdp = "Udp-Ssdp",
        /// Masses of datagrams from or to the port of Memcached.
        UdpMemcached = "Udp-Memcached",
        /// Masses of TCP packets with odd flags.
        TcpOther = "Tcp-Other",
        /// Masses of pings.
        Icmp = "Icmp",
        /// Masses of packets for multicast groups.
        Igmp = "Igmp",
        /// Masses of IPv6 packets.
        Ipv6 = "Ipv6",
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Whether the mapping looks at its access control list at all.
    pub enum AclStatus {
        /// The access control list decides who may connect.
        On = "on",
        /// Every client may connect; the list is not looked at.
        Off = "off",
    }
}

/// CEN instances that the network is attached to.
#[non_exhaustive]
pub struct AssociatedCen {
    /// ID of a Cloud Enterprise Network (CEN) instance. Example: `cen-kojok19xxxxxxxx`.
    pub cen_id: Option<String>,
    /// Account that the CEN instance belongs to. Example: `1086496381294461`.
    pub cen_owner_id: Option<i64>,
    /// How the network stands with the CEN instance, for example `Attached`.
    pub cen_status: Option<String>,
}

response! {
    AssociatedCen {
        "CenId" => cen_id: value,
        "CenOwnerId" => cen_owner_id: value,
        "CenStatus" => cen_status: value,
    }
}

values! {
    /// Whether the new instance has a bandwidth of its own or lets several EIPs share one.
    pub enum BandwidthType {
        /// Instance whose bandwidth several EIPs share.
        Sharing = "Sharing",
        /// Instance with a bandwidth of its own, for one backend server.
        Exclusive = "Exclusive",
    }
}

/// How the two ends exchange routes over BGP.
#[non_exhaustive]
pub struct BgpConfig {
    /// Whether routes of the connection are exchanged over BGP. Default: `false`. Example: `true`.
    pub enable_bgp: Option<String>,
    /// Number of the autonomous system at the cloud end. Example: `45104`.
    pub local_asn: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    /// Example: `169.254.11.0/30`.
    pub tunnel_cidr: Option<String>,
    /// Address of the cloud end of the BGP session, inside the tunnel range. Example: `169.254.11.1`.
    pub local_bgp_ip: Option<String>,
}

impl BgpConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableBgp`.
    pub fn enable_bgp(mut self, value: impl Into<String>) -> Self {
        self.enable_bgp = Some(value.into());
        self
    }
    /// Sets `LocalAsn`.
    pub fn local_asn(mut self, value: impl Into<String>) -> Self {
        self.local_asn = Some(value.into());
        self
    }
    /// Sets `TunnelCidr`.
    pub fn tunnel_cidr(mut self, value: impl Into<String>) -> Self {
        self.tunnel_cidr = Some(value.into());
        self
    }
    /// Sets `LocalBgpIp`.
    pub fn local_bgp_ip(mut self, value: impl Into<String>) -> Self {
        self.local_bgp_ip = Some(value.into());
        self
    }
}

request! {
    BgpConfig {
        "EnableBgp" => enable_bgp: field,
        "LocalAsn" => local_asn: field,
        "TunnelCidr" => tunnel_cidr: field,
        "LocalBgpIp" => local_bgp_ip: field,
    }
}

values! {
    /// Whether the NAT gateway works or is locked.
    pub enum BusinessStatus {
        /// In working order, nothing overdue.
        Normal = "Normal",
        /// Locked because payments are overdue.
        FinancialLocked = "FinancialLocked",
        /// Locked for security reasons.
        SecurityLocked = "SecurityLocked",
        /// Not put into service yet.
        Unactivated = "Unactivated",
        /// Locked because payments are overdue; the service spells the word this way.
        FinacialLocked = "FinacialLocked",
    }
}

values! {
    /// Whether the certificate serves for signing or for encryption.
    pub enum CertificateType {
        /// Certificate for encrypting.
        Encryption = "Encryption",
        /// Certificate for signing.
        Signature = "Signature",
    }
}

values! {
    /// Whether the resource is paid in advance or by use.
    pub enum ChargeType {
        /// Paid in advance, as a subscription.
        PrePaid = "PrePaid",
        /// Paid by use.
        PostPaid = "PostPaid",
    }
}

values! {
    /// Algorithm that encrypts the traffic between clients and the SSL-VPN server.
    pub enum Cipher {
        /// AES in CBC mode with a 128-bit key.
        Aes128Cbc = "AES-128-CBC",
        /// AES in CBC mode with a 192-bit key.
        Aes192Cbc = "AES-192-CBC",
        /// AES in CBC mode with a 256-bit key.
        Aes256Cbc = "AES-256-CBC",
        /// Traffic is not encrypted.
        None = "none",
    }
}

/// Resources in the VPC, counted by kind.
#[non_exhaustive]
pub struct CloudResourceSetType {
    /// Resources of this kind that the VPC holds. Example: `1`.
    pub resource_count: Option<i32>,
    /// Kind of resource in the VPC that is counted. Example: `nat`.
    pub resource_type: Option<String>,
}

response! {
    CloudResourceSetType {
        "ResourceCount" => resource_count: value,
        "ResourceType" => resource_type: value,
    }
}

/// The dhcp options that are concerned.
#[non_exhaustive]
pub struct DhcpOptions {
    /// DNS servers that hosts in the VPC are told to ask, parted by commas. Example: `192.XX.XX.123`.
    pub domain_name_servers: Option<String>,
    /// Suffix that hosts in the VPC add to short host names. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How long an instance may keep an IPv4 address before it has to ask again. Example: `3650d`.
    pub lease_time: Option<String>,
    /// How long an instance may keep an IPv6 address before it has to ask again. Example: `3650d`.
    pub ipv6_lease_time: Option<String>,
}

response! {
    DhcpOptions {
        "DomainNameServers" => domain_name_servers: value,
        "DomainName" => domain_name: value,
        "LeaseTime" => lease_time: value,
        "Ipv6LeaseTime" => ipv6_lease_time: value,
    }
}

/// Outbound rules of the network ACL.
#[non_exhaustive]
pub struct EgressAclEntry {
    /// Text that says what the resource is for. Example: `This is EgressAclEntries.`.
    pub description: Option<String>,
    /// Destination range that an outbound rule applies to. Example: `10.0.0.0/24`.
    pub destination_cidr_ip: Option<String>,
    /// Whether the rule was written by a user or comes from the system. Example: `custom`.
    pub entry_type: Option<Open<EntryType>>,
    /// ID of one rule of the network ACL. Example: `nae-a2d447uw4tillxxxxxxxx`.
    pub network_acl_entry_id: Option<String>,
    /// Name by which people tell the rule from others. Example: `acl-2`.
    pub network_acl_entry_name: Option<String>,
    /// Whether the rule lets matching packets pass or drops them. Example: `accept`.
    pub policy: Option<Open<Policy>>,
    /// Ports that the rule matches, as `first/last`; `-1/-1` stands for all of them. Example: `-1/-1`.
    pub port: Option<String>,
    /// Protocol of the packets that the rule matches. Example: `all`.
    pub protocol: Option<Open<Protocol>>,
    /// Whether the rule looks at IPv4 or at IPv6 packets. Example: `IPv4`.
    pub ip_version: Option<String>,
}

impl EgressAclEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DestinationCidrIp`.
    pub fn destination_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_ip = Some(value.into());
        self
    }
    /// Sets `EntryType`.
    pub fn entry_type(mut self, value: impl Into<Open<EntryType>>) -> Self {
        self.entry_type = Some(value.into());
        self
    }
    /// Sets `NetworkAclEntryId`.
    pub fn network_acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_id = Some(value.into());
        self
    }
    /// Sets `NetworkAclEntryName`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

response! {
    EgressAclEntry {
        "Description" => description: value,
        "DestinationCidrIp" => destination_cidr_ip: value,
        "EntryType" => entry_type: value,
        "NetworkAclEntryId" => network_acl_entry_id: value,
        "NetworkAclEntryName" => network_acl_entry_name: value,
        "Policy" => policy: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
        "IpVersion" => ip_version: value,
    }
}

/// Conditions that the results must meet.
#[non_exhaustive]
pub struct EipAddressFilter {
    /// Property that the filter looks at; `Value` holds what it may be.
    pub key: Option<String>,
    /// Values that the property named by `Key` may have.
    pub value: Option<String>,
}

impl EipAddressFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    EipAddressFilter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// Whether the rule was written by a user or comes from the system.
    pub enum EntryType {
        /// Rule that a user wrote.
        Custom = "custom",
        /// Rule that comes from the system.
        System = "system",
    }
}

/// Conditions that the results must meet.
#[non_exhaustive]
pub struct Filter {
    /// Property that the filter looks at; `Value` holds what it may be.
    pub key: Option<String>,
    /// Values that the property named by `Key` may have. Items: at most 5. Example: `1`.
    pub value: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// How the tunnel is probed to see whether it still carries traffic.
#[non_exhaustive]
pub struct HealthCheckConfig {
    /// Whether the connection is probed. Default: `false`. Example: `true`.
    pub enable: Option<String>,
    /// Address at the other end that is probed through the tunnel. Example: `192.XX.XX.2`.
    pub dip: Option<String>,
    /// Address on the VPC side that the probes come from. Example: `192.XX.XX.2`.
    pub sip: Option<String>,
    /// Pause between two probes. Unit: `seconds`. Example: `3`.
    pub interval: Option<String>,
    /// How many probes in a row must fail before the connection counts as broken. Example: `3`.
    pub retry: Option<String>,
}

impl HealthCheckConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enable`.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `dip`.
    pub fn dip(mut self, value: impl Into<String>) -> Self {
        self.dip = Some(value.into());
        self
    }
    /// Sets `sip`.
    pub fn sip(mut self, value: impl Into<String>) -> Self {
        self.sip = Some(value.into());
        self
    }
    /// Sets `interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `retry`.
    pub fn retry(mut self, value: impl Into<String>) -> Self {
        self.retry = Some(value.into());
        self
    }
}

request! {
    HealthCheckConfig {
        "enable" => enable: field,
        "dip" => dip: field,
        "sip" => sip: field,
        "interval" => interval: field,
        "retry" => retry: field,
    }
}

/// Settings of phase 1, in which both ends prove themselves and agree on keys.
#[non_exhaustive]
pub struct IkeConfig {
    /// Hash algorithm that protects phase 1 messages from being forged. Example: `sha1`.
    pub ike_auth_alg: Option<String>,
    /// Algorithm that encrypts phase 1 messages. Example: `aes`.
    pub ike_enc_alg: Option<String>,
    /// How long the keys of phase 1 hold before they are negotiated again.
    /// Unit: `seconds`. Example: `86400`.
    pub ike_lifetime: Option<i64>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation. Example: `main`.
    pub ike_mode: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 1. Example: `group2`.
    pub ike_pfs: Option<String>,
    /// Version of the IKE protocol that negotiates the tunnel. Example: `ikev1`.
    pub ike_version: Option<String>,
    /// Identity that the cloud end shows in phase 1: a domain name or, by itself, the address of the
    /// VPN gateway. Example: `116.XX.XX.6`.
    pub local_id: Option<String>,
    /// Secret that both ends of the tunnel must know. Example: `pgw6dy****`.
    /// A secret: it is printed as `***`.
    pub psk: Option<String>,
    /// Identity that the far end must show in phase 1: a domain name or, by itself, the address of the
    /// customer gateway. Example: `139.XX.XX.6`.
    pub remote_id: Option<String>,
}

response! {
    IkeConfig {
        "IkeAuthAlg" => ike_auth_alg: value,
        "IkeEncAlg" => ike_enc_alg: value,
        "IkeLifetime" => ike_lifetime: value,
        "IkeMode" => ike_mode: value,
        "IkePfs" => ike_pfs: value,
        "IkeVersion" => ike_version: value,
        "LocalId" => local_id: value,
        "Psk" => psk: value as Secret,
        "RemoteId" => remote_id: value,
    }
}

values! {
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address translation.
    pub enum IkeMode {
        /// More messages; identities are protected.
        Main = "main",
        /// Fewer messages; identities travel in the clear, which helps behind NAT.
        Aggressive = "aggressive",
    }
}

values! {
    /// Diffie-Hellman group for the key exchange of phase 1.
    pub enum IkePfs {
        /// Diffie-Hellman group 1, 768 bits.
        Group1 = "group1",
        /// Diffie-Hellman group 2, 1024 bits.
        Group2 = "group2",
        /// Diffie-Hellman group 5, 1536 bits.
        Group5 = "group5",
        /// Diffie-Hellman group 14, 2048 bits.
        Group14 = "group14",
        /// Diffie-Hellman group 24, 2048 bits with a 256-bit subgroup.
        Group24 = "group24",
    }
}

values! {
    /// Version of the IKE protocol that negotiates the tunnel.
    pub enum IkeVersion {
        /// The first version of the protocol.
        Ikev1 = "ikev1",
        /// The second version, simpler to negotiate and better with several networks.
        Ikev2 = "ikev2",
    }
}

/// Inbound rules of the network ACL.
#[non_exhaustive]
pub struct IngressAclEntry {
    /// Text that says what the resource is for. Example: `This is IngressAclEntries.`.
    pub description: Option<String>,
    /// Whether the rule was written by a user or comes from the system. Example: `custom`.
    pub entry_type: Option<Open<EntryType>>,
    /// ID of one rule of the network ACL. Example: `nae-a2dk86arlydmexxxxxxxx`.
    pub network_acl_entry_id: Option<String>,
    /// Name by which people tell the rule from others. Example: `acl-3`.
    pub network_acl_entry_name: Option<String>,
    /// Whether the rule lets matching packets pass or drops them. Example: `accept`.
    pub policy: Option<Open<Policy>>,
    /// Ports that the rule matches, as `first/last`; `-1/-1` stands for all of them. Example: `-1/-1`.
    pub port: Option<String>,
    /// Protocol of the packets that the rule matches. Example: `all`.
    pub protocol: Option<Open<Protocol>>,
    /// Source range that an inbound rule applies to. Example: `10.0.0.0/24`.
    pub source_cidr_ip: Option<String>,
    /// Whether the rule looks at IPv4 or at IPv6 packets. Example: `IPv4`.
    pub ip_version: Option<String>,
}

impl IngressAclEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EntryType`.
    pub fn entry_type(mut self, value: impl Into<Open<EntryType>>) -> Self {
        self.entry_type = Some(value.into());
        self
    }
    /// Sets `NetworkAclEntryId`.
    pub fn network_acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_id = Some(value.into());
        self
    }
    /// Sets `NetworkAclEntryName`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

response! {
    IngressAclEntry {
        "Description" => description: value,
        "EntryType" => entry_type: value,
        "NetworkAclEntryId" => network_acl_entry_id: value,
        "NetworkAclEntryName" => network_acl_entry_name: value,
        "Policy" => policy: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
        "SourceCidrIp" => source_cidr_ip: value,
        "IpVersion" => ip_version: value,
    }
}

values! {
    /// Kind of resource that `InstanceId` names.
    pub enum InstanceType {
        /// NAT gateway.
        Nat = "Nat",
        /// Load balancer (SLB) in a VPC.
        SlbInstance = "SlbInstance",
        /// ECS instance in a VPC.
        EcsInstance = "EcsInstance",
        /// Secondary network interface.
        NetworkInterface = "NetworkInterface",
        /// HAVIP, a floating private address.
        HaVip = "HaVip",
    }
}

values! {
    /// What the use of the resource is measured by.
    pub enum InternetChargeType {
        /// Measured by the bandwidth that is set.
        PayByBandwidth = "PayByBandwidth",
        /// Measured by the amount of data that passes.
        PayByTraffic = "PayByTraffic",
        /// Measured by the 95th percentile of the bandwidth used, in its enhanced form.
        PayBy95 = "PayBy95",
    }
}

values! {
    /// Protocol of the packets that the rule forwards.
    pub enum IpProtocol {
        /// Only TCP packets are passed on.
        Tcp = "TCP",
        /// Only UDP packets are passed on.
        Udp = "UDP",
        /// Packets of every protocol are passed on.
        Any = "Any",
    }
}

/// Settings of phase 2, which sets up the tunnel for the data itself.
#[non_exhaustive]
pub struct IpsecConfig {
    /// Hash algorithm that protects the data in the tunnel from being forged.
    pub ipsec_auth_alg: Option<String>,
    /// Algorithm that encrypts the data in the tunnel.
    pub ipsec_enc_alg: Option<String>,
    /// How long the keys of phase 2 hold before they are negotiated again.
    pub ipsec_lifetime: Option<i64>,
    /// Diffie-Hellman group for the key exchange of phase 2.
    pub ipsec_pfs: Option<String>,
}

impl IpsecConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }
    /// Sets `IpsecEncAlg`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }
    /// Sets `IpsecLifetime`.
    #[inline]
    pub fn ipsec_lifetime(mut self, value: i64) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }
    /// Sets `IpsecPfs`.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
}

response! {
    IpsecConfig {
        "IpsecAuthAlg" => ipsec_auth_alg: value,
        "IpsecEncAlg" => ipsec_enc_alg: value,
        "IpsecLifetime" => ipsec_lifetime: value,
        "IpsecPfs" => ipsec_pfs: value,
    }
}

/// Settings of phase 1, in which both ends prove themselves and agree on keys.
#[non_exhaustive]
pub struct IpsecServerIkeConfig {
    /// Version of the IKE protocol that negotiates the tunnel. Default: `ikev2`. Example: `ikev2`.
    pub ike_version: Option<Open<IkeVersion>>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation. Default: `main`. Example: `main`.
    pub ike_mode: Option<String>,
    /// Algorithm that encrypts phase 1 messages. Default: `aes`. Example: `aes`.
    pub ike_enc_alg: Option<String>,
    /// Hash algorithm that protects phase 1 messages from being forged.
    /// Default: `sha1`. Example: `sha1`.
    pub ike_auth_alg: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 1. Default: `group2`. Example: `group2`.
    pub ike_pfs: Option<String>,
    /// How long the keys of phase 1 hold before they are negotiated again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub ike_lifetime: Option<i32>,
    /// Identity that the cloud end shows in phase 1: a domain name or, by itself, the address of the
    /// VPN gateway.
    pub local_id: Option<String>,
    /// Identity that the far end must show in phase 1: a domain name or, by itself, the address of the
    /// customer gateway.
    pub remote_id: Option<String>,
}

impl IpsecServerIkeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IkeVersion`.
    pub fn ike_version(mut self, value: impl Into<Open<IkeVersion>>) -> Self {
        self.ike_version = Some(value.into());
        self
    }
    /// Sets `IkeMode`.
    pub fn ike_mode(mut self, value: impl Into<String>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }
    /// Sets `IkeEncAlg`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }
    /// Sets `IkeAuthAlg`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }
    /// Sets `IkePfs`.
    pub fn ike_pfs(mut self, value: impl Into<String>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }
    /// Sets `IkeLifetime`.
    #[inline]
    pub fn ike_lifetime(mut self, value: i32) -> Self {
        self.ike_lifetime = Some(value);
        self
    }
    /// Sets `LocalId`.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }
    /// Sets `RemoteId`.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

request! {
    IpsecServerIkeConfig {
        "IkeVersion" => ike_version: field,
        "IkeMode" => ike_mode: field,
        "IkeEncAlg" => ike_enc_alg: field,
        "IkeAuthAlg" => ike_auth_alg: field,
        "IkePfs" => ike_pfs: field,
        "IkeLifetime" => ike_lifetime: field,
        "LocalId" => local_id: field,
        "RemoteId" => remote_id: field,
    }
}

/// The IPv6 CIDR blocks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Ipv6CidrBlock {
    /// Carrier that the IPv6 range or address comes from. Example: `BGP`.
    pub ipv6_isp: Option<String>,
    /// IPv6 range of the network, in CIDR notation. Example: `2408:XXXX:0:6a::/56`.
    pub ipv6_cidr_block: Option<String>,
}

response! {
    Ipv6CidrBlock {
        "Ipv6Isp" => ipv6_isp: value,
        "Ipv6CidrBlock" => ipv6_cidr_block: value,
    }
}

values! {
    /// Line of the new EIP.
    pub enum Isp {
        /// Line to several providers at once, over BGP.
        Bgp = "BGP",
        /// Premium line to several providers at once, over BGP.
        BgpPro = "BGP_PRO",
    }
}

values! {
    /// Carrier of the leased line.
    pub enum LineOperator {
        /// China Telecom.
        Ct = "CT",
        /// China Unicom.
        Cu = "CU",
        /// China Mobile.
        Cm = "CM",
        /// Another carrier in China.
        Co = "CO",
        /// Equinix, a data center operator.
        Equinix = "Equinix",
        /// Another carrier outside China.
        Other = "Other",
    }
}

values! {
    /// What the use of the resource is measured by.
    pub enum NatGatewayInternetChargeType {
        /// Measured by the size of the gateway.
        PayBySpec = "PayBySpec",
        /// Measured by the capacity units used.
        PayByLcu = "PayByLcu",
    }
}

values! {
    /// Whether the NAT gateway is ready for use, being created, changed, upgraded or deleted.
    pub enum NatGatewayStatus {
        /// Being created in the background; not usable yet.
        Creating = "Creating",
        /// Ready for use.
        Available = "Available",
        /// A change is being put into effect.
        Modifying = "Modifying",
        /// Being deleted in the background.
        Deleting = "Deleting",
        /// A standard NAT gateway is on its way to an enhanced one, in the background.
        Converting = "Converting",
    }
}

/// Resources to attach the network ACL to or to detach it from.
#[non_exhaustive]
pub struct NetworkAclResource {
    /// **Required.** vSwitch to attach the ACL to or to detach it from.
    /// Example: `vsw-bp1de348lntdwxxxxxxxx`.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names. Example: `VSwitch`.
    pub resource_type: Option<String>,
}

impl NetworkAclResource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    NetworkAclResource {
        "ResourceId" => resource_id: field,
        "ResourceType" => resource_type: field,
    }
}

values! {
    /// Kind of resource that the packets are sent to.
    pub enum NextHopType {
        /// ECS instance.
        Instance = "Instance",
        /// HAVIP, a floating private address.
        HaVip = "HaVip",
        /// VPN gateway.
        VpnGateway = "VpnGateway",
        /// NAT gateway.
        NatGateway = "NatGateway",
        /// Secondary network interface.
        NetworkInterface = "NetworkInterface",
        /// Router interface, that is a connection to another router.
        RouterInterface = "RouterInterface",
        /// IPv6 gateway.
        IPv6Gateway = "IPv6Gateway",
    }
}

values! {
    /// Whether the tenant or the owner of the leased line pays for the hosted connection.
    pub enum OrderMode {
        /// The owner of the hosted connection, the tenant, pays.
        PayByVirtualPhysicalConnectionOwner = "PayByVirtualPhysicalConnectionOwner",
        /// The owner of the leased line underneath, the partner, pays.
        PayByPhysicalConnectionOwner = "PayByPhysicalConnectionOwner",
    }
}

/// Workers who come to the site for the construction.
#[non_exhaustive]
pub struct PMInfo {
    /// Number of the worker's identity document. Example: `3210xxxxxxxxxxxxxx`.
    pub pm_certificate_no: Option<String>,
    /// Kind of identity document that the worker has. Example: `IDCard`.
    pub pm_certificate_type: Option<String>,
    /// How the worker can be reached. Example: `13200000000`.
    pub pm_contact_info: Option<String>,
    /// Gender of the worker. Example: `Male`.
    pub pm_gender: Option<String>,
    /// Name of the worker. Example: `text`.
    pub pm_name: Option<String>,
}

impl PMInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PMCertificateNo`.
    pub fn pm_certificate_no(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_no = Some(value.into());
        self
    }
    /// Sets `PMCertificateType`.
    pub fn pm_certificate_type(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_type = Some(value.into());
        self
    }
    /// Sets `PMContactInfo`.
    pub fn pm_contact_info(mut self, value: impl Into<String>) -> Self {
        self.pm_contact_info = Some(value.into());
        self
    }
    /// Sets `PMGender`.
    pub fn pm_gender(mut self, value: impl Into<String>) -> Self {
        self.pm_gender = Some(value.into());
        self
    }
    /// Sets `PMName`.
    pub fn pm_name(mut self, value: impl Into<String>) -> Self {
        self.pm_name = Some(value.into());
        self
    }
}

response! {
    PMInfo {
        "PMCertificateNo" => pm_certificate_no: value,
        "PMCertificateType" => pm_certificate_type: value,
        "PMContactInfo" => pm_contact_info: value,
        "PMGender" => pm_gender: value,
        "PMName" => pm_name: value,
    }
}

values! {
    /// Whether the rule lets matching packets pass or drops them.
    pub enum Policy {
        /// Matching packets pass.
        Accept = "accept",
        /// Matching packets are thrown away.
        Drop = "drop",
    }
}

/// Address ranges that the new prefix list holds, one entry each.
#[non_exhaustive]
pub struct PrefixListEntry {
    /// Address range of the list entry, in CIDR notation.
    pub cidr: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
}

impl PrefixListEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    PrefixListEntry {
        "Cidr" => cidr: field,
        "Description" => description: field,
    }
}

values! {
    /// Unit of `Period`.
    pub enum PricingCycle {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
    }
}

values! {
    /// Transport protocol that SSL-VPN clients connect with.
    pub enum Proto {
        /// Clients connect over TCP.
        Tcp = "TCP",
        /// Clients connect over UDP.
        Udp = "UDP",
    }
}

values! {
    /// Protocol of the packets that the rule matches.
    pub enum Protocol {
        /// ICMP packets, such as ping.
        Icmp = "icmp",
        /// GRE tunnel packets.
        Gre = "gre",
        /// TCP packets.
        Tcp = "tcp",
        /// UDP packets.
        Udp = "udp",
        /// Every protocol.
        All = "all",
    }
}

values! {
    /// Kind of network that is opened.
    pub enum RequestInstanceType {
        /// Virtual private cloud.
        Vpc = "VPC",
        /// Virtual border router.
        Vbr = "VBR",
        /// Cloud Connect Network (CCN).
        Ccn = "CCN",
    }
}

/// Order that is paid for but not yet in effect.
#[non_exhaustive]
pub struct ReservationData {
    /// State that the VPN gateway is in. Example: `1`.
    pub status: Option<String>,
    /// What the order that is placed does, such as renew or upgrade. Example: `TEMP_UPGRADE`.
    pub reservation_order_type: Option<String>,
    /// Whether IPsec-VPN is on under the order that has not taken effect yet. Example: `enable`.
    pub reservation_ipsec: Option<String>,
    /// Bandwidth once the pending order takes effect. Example: `5`.
    pub reservation_spec: Option<String>,
    /// Whether SSL-VPN is on under the order that has not taken effect yet. Example: `enable`.
    pub reservation_ssl: Option<String>,
    /// SSL-VPN clients that may be connected at once when the pending order takes effect.
    /// Example: `5`.
    pub reservation_max_connections: Option<i32>,
    /// When the pending order takes effect or the temporary upgrade ends.
    /// Example: `2020-07-20T16:00:00Z`.
    pub reservation_end_time: Option<Timestamp>,
}

response! {
    ReservationData {
        "Status" => status: value,
        "ReservationOrderType" => reservation_order_type: value,
        "ReservationIpsec" => reservation_ipsec: value,
        "ReservationSpec" => reservation_spec: value,
        "ReservationSsl" => reservation_ssl: value,
        "ReservationMaxConnections" => reservation_max_connections: value,
        "ReservationEndTime" => reservation_end_time: value,
    }
}

values! {
    /// What the order that is placed does, such as renew or upgrade.
    pub enum ReservationOrderType {
        /// Renewal with a changed size.
        Renewchange = "RENEWCHANGE",
        /// Upgrade for a limited time.
        TempUpgrade = "TEMP_UPGRADE",
        /// Upgrade for good.
        Upgrade = "UPGRADE",
    }
}

/// Resources that the network ACL is attached to.
#[non_exhaustive]
pub struct Resource {
    /// vSwitch that the network ACL is attached to. Example: `vsw-bp1de348lntdwxxxxxxxx`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `VSwitch`.
    pub resource_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `BINDED`.
    pub status: Option<String>,
}

response! {
    Resource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "Status" => status: value,
    }
}

values! {
    /// Kind of resource that the ID beside it names.
    pub enum ResourceType {
        /// Virtual private cloud.
        Vpc = "VPC",
        /// Subnet of a VPC.
        Vswitch = "VSWITCH",
        /// Route table.
        Routetable = "ROUTETABLE",
        /// Elastic IP address.
        Eip = "EIP",
        /// VPN gateway; mind the capital W.
        VpnGateWay = "VpnGateWay",
        /// NAT gateway.
        Natgateway = "NATGATEWAY",
        /// Shared bandwidth plan.
        Commonbandwidthpackage = "COMMONBANDWIDTHPACKAGE",
        /// One network interface.
        NetworkInterface = "NetworkInterface",
        /// All network interfaces in a vSwitch.
        VSwitch = "VSwitch",
    }
}

/// Routes that the call works on, one entry each.
#[non_exhaustive]
pub struct RouteEntry {
    /// **Required.** ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    pub route_table_id: Option<String>,
    /// **Required.** Where the packets go that the route applies to, as a range in CIDR notation.
    pub destination_cidr_block: Option<String>,
}

impl RouteEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
}

request! {
    RouteEntry {
        "RouteTableId" => route_table_id: field,
        "DestinationCidrBlock" => destination_cidr_block: field,
    }
}

values! {
    /// Whether the rule works, is changing or is being deleted.
    pub enum RouteEntryStatus {
        /// Being set up or changed; not usable at the moment.
        Pending = "Pending",
        /// Ready for use.
        Available = "Available",
        /// Being deleted in the background.
        Deleting = "Deleting",
        /// A change is being put into effect.
        Modifying = "Modifying",
    }
}

values! {
    /// Whether the route table was created by a user or comes with the VPC.
    pub enum RouteEntryType {
        /// Made by the system.
        System = "System",
        /// Added by a user.
        Custom = "Custom",
        /// Learned over BGP.
        Bgp = "BGP",
    }
}

values! {
    /// Whether the router is the one of a VPC or a virtual border router.
    pub enum RouterType {
        /// VRouter of a VPC.
        VRouter = "VRouter",
        /// Virtual border router.
        Vbr = "VBR",
    }
}

/// Rules for inbound packets, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Whether matching packets are mirrored.
    pub action: Option<String>,
    /// Address range of the source, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Protocol of the packets that the rule matches.
    pub protocol: Option<String>,
    /// **Required.** Whether the rule looks at IPv4 or at IPv6 packets.
    pub ip_version: Option<String>,
    /// Ports that a packet must be sent to for the rule to match, first and last parted by a slash;
    /// leave it out for `ALL` and `ICMP`.
    pub destination_port_range: Option<String>,
    /// Rank of the route, rule, or session; the smaller number wins.
    pub priority: Option<i32>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Ports that a packet must come from for the rule to match, first and last parted by a slash;
    /// leave it out for `ALL` and `ICMP`.
    pub source_port_range: Option<String>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `IpVersion`, which is required.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `DestinationPortRange`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
}

request! {
    Rule {
        "Action" => action: field,
        "SourceCidrBlock" => source_cidr_block: field,
        "Protocol" => protocol: field,
        "IpVersion" => ip_version: field,
        "DestinationPortRange" => destination_port_range: field,
        "Priority" => priority: field,
        "DestinationCidrBlock" => destination_cidr_block: field,
        "SourcePortRange" => source_port_range: field,
    }
}

/// Rules of the queue, one entry each.
#[non_exhaustive]
pub struct RuleList {
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-91xz9f8zd7yj8x****`.
    pub qos_id: Option<String>,
    /// Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID. Example: `qos-queue-iugg0l9x27f2no****`.
    pub queue_id: Option<String>,
    /// Rank of the rule within its policy; the larger number wins. Example: `1`.
    pub priority: Option<i32>,
    /// Protocol of the packets that the rule matches. Example: `ALL`.
    pub protocol: Option<String>,
    /// IPv4 range that matching packets come from. Example: `1.1.**.**/24`.
    pub src_cidr: Option<String>,
    /// IPv4 range that matching packets go to. Example: `1.1.**.**/24`.
    pub dst_cidr: Option<String>,
    /// IPv6 range that matching packets come from. Example: `2001:0db8:1234:****::/64`.
    pub src_ipv6_cidr: Option<String>,
    /// IPv6 range that matching packets go to. Example: `2001:0db8:1234:****::/64`.
    pub dst_ipv6_cidr: Option<String>,
    /// Source port that a packet must have for the QoS rule to match; `-1/-1` matches any.
    /// Example: `-1/-1`.
    pub src_port_range: Option<String>,
    /// Destination port that a packet must have for the QoS rule to match; `-1/-1` matches any.
    /// Example: `-1/-1`.
    pub dst_port_range: Option<String>,
    /// DSCP mark that a packet must carry for the QoS rule to match; `-1` matches any mark.
    /// Example: `1`.
    pub match_dscp: Option<i32>,
    /// DSCP mark that is written into matching packets; `-1` leaves the mark as it is. Example: `1`.
    pub remarking_dscp: Option<i32>,
    /// Name by which people tell the QoS rule from others of the queue. Example: `qos-rule-test`.
    pub rule_name: Option<String>,
    /// Free text that tells people about the rule. Example: `qos-rule-test`.
    pub rule_description: Option<String>,
    /// Rule of a QoS queue, as
    /// [`CreateExpressConnectTrafficQosRule`](super::Client::create_express_connect_traffic_qos_rule)
    /// returned its ID. Example: `qos-rule-iugg0l9x27f2no****`.
    pub rule_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
}

response! {
    RuleList {
        "QosId" => qos_id: value,
        "QueueId" => queue_id: value,
        "Priority" => priority: value,
        "Protocol" => protocol: value,
        "SrcCidr" => src_cidr: value,
        "DstCidr" => dst_cidr: value,
        "SrcIPv6Cidr" => src_ipv6_cidr: value,
        "DstIPv6Cidr" => dst_ipv6_cidr: value,
        "SrcPortRange" => src_port_range: value,
        "DstPortRange" => dst_port_range: value,
        "MatchDscp" => match_dscp: value,
        "RemarkingDscp" => remarking_dscp: value,
        "RuleName" => rule_name: value,
        "RuleDescription" => rule_description: value,
        "RuleId" => rule_id: value,
        "Status" => status: value,
    }
}

values! {
    /// Kind of instance that `BackendServerId` names.
    pub enum ServerType {
        /// ECS instance.
        EcsInstance = "EcsInstance",
        /// Load balancer (SLB).
        SlbInstance = "SlbInstance",
    }
}

values! {
    /// Area in which the acceleration instance serves backends.
    pub enum ServiceLocation {
        /// Mainland China.
        ChinaMainland = "china-mainland",
        /// North America.
        NorthAmerica = "north-america",
        /// Asia Pacific.
        AsiaPacific = "asia-pacific",
        /// Europe.
        Europe = "europe",
    }
}

values! {
    /// Size of the NAT gateway.
    pub enum Spec {
        /// Smallest of three sizes.
        Small = "Small",
        /// Middle one of three sizes.
        Medium = "Medium",
        /// Largest of three sizes.
        Large = "Large",
        /// Middle one of three sizes.
        Middle = "Middle",
    }
}

values! {
    /// Whether the vSwitch is ready for use or still being set up.
    pub enum Status {
        /// Being set up or changed; not usable at the moment.
        Pending = "Pending",
        /// Ready for use.
        Available = "Available",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key half of a tag, a pair by which resources are marked and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Keys of the tags concerned.
#[non_exhaustive]
pub struct TagKey {
    /// Kind of the item, out of those that the service tells apart. Example: `Custom`.
    pub type_: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `FinanceDept`.
    pub tag_key: Option<String>,
}

response! {
    TagKey {
        "Type" => type_: value,
        "TagKey" => tag_key: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tags {
    /// Key half of a tag, a pair by which resources are marked and found. Example: `FinanceDept`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `FinanceJoshua`.
    pub value: Option<String>,
}

response! {
    Tags {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Addresses and AS number with which the tunnel exchanges routes.
#[non_exhaustive]
pub struct TunnelBgpConfig {
    /// Number of the autonomous system at the cloud end.
    pub local_asn: Option<i64>,
    /// Address of the cloud end of the BGP session, inside the tunnel range.
    pub local_bgp_ip: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    pub tunnel_cidr: Option<String>,
}

impl TunnelBgpConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LocalAsn`.
    #[inline]
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }
    /// Sets `LocalBgpIp`.
    pub fn local_bgp_ip(mut self, value: impl Into<String>) -> Self {
        self.local_bgp_ip = Some(value.into());
        self
    }
    /// Sets `TunnelCidr`.
    pub fn tunnel_cidr(mut self, value: impl Into<String>) -> Self {
        self.tunnel_cidr = Some(value.into());
        self
    }
}

request! {
    TunnelBgpConfig {
        "LocalAsn" => local_asn: field,
        "LocalBgpIp" => local_bgp_ip: field,
        "TunnelCidr" => tunnel_cidr: field,
    }
}

/// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
#[non_exhaustive]
pub struct TunnelIkeConfig {
    /// Hash algorithm that protects phase 1 messages from being forged.
    pub ike_auth_alg: Option<String>,
    /// Algorithm that encrypts phase 1 messages.
    pub ike_enc_alg: Option<String>,
    /// How long the keys of phase 1 hold before they are negotiated again.
    pub ike_lifetime: Option<i64>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation.
    pub ike_mode: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 1.
    pub ike_pfs: Option<String>,
    /// Version of the IKE protocol that negotiates the tunnel.
    pub ike_version: Option<String>,
    /// Identity that the cloud end shows in phase 1: a domain name or, by itself, the address of the
    /// VPN gateway.
    pub local_id: Option<String>,
    /// Secret that both ends of the tunnel must know.
    pub psk: Option<String>,
    /// Identity that the far end must show in phase 1: a domain name or, by itself, the address of the
    /// customer gateway.
    pub remote_id: Option<String>,
}

impl TunnelIkeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IkeAuthAlg`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }
    /// Sets `IkeEncAlg`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }
    /// Sets `IkeLifetime`.
    #[inline]
    pub fn ike_lifetime(mut self, value: i64) -> Self {
        self.ike_lifetime = Some(value);
        self
    }
    /// Sets `IkeMode`.
    pub fn ike_mode(mut self, value: impl Into<String>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }
    /// Sets `IkePfs`.
    pub fn ike_pfs(mut self, value: impl Into<String>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }
    /// Sets `IkeVersion`.
    pub fn ike_version(mut self, value: impl Into<String>) -> Self {
        self.ike_version = Some(value.into());
        self
    }
    /// Sets `LocalId`.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }
    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }
    /// Sets `RemoteId`.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

response! {
    TunnelIkeConfig {
        "IkeAuthAlg" => ike_auth_alg: value,
        "IkeEncAlg" => ike_enc_alg: value,
        "IkeLifetime" => ike_lifetime: value,
        "IkeMode" => ike_mode: value,
        "IkePfs" => ike_pfs: value,
        "IkeVersion" => ike_version: value,
        "LocalId" => local_id: value,
        "Psk" => psk: value,
        "RemoteId" => remote_id: value,
    }
}

/// Settings for the second phase of the negotiation, which protects the traffic.
#[non_exhaustive]
pub struct TunnelIpsecConfig {
    /// Hash algorithm that protects the data in the tunnel from being forged. Example: `sha1`.
    pub ipsec_auth_alg: Option<String>,
    /// Algorithm that encrypts the data in the tunnel. Example: `aes`.
    pub ipsec_enc_alg: Option<String>,
    /// How long the keys of phase 2 hold before they are negotiated again. Example: `86400`.
    pub ipsec_lifetime: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 2. Example: `group2`.
    pub ipsec_pfs: Option<String>,
}

response! {
    TunnelIpsecConfig {
        "IpsecAuthAlg" => ipsec_auth_alg: value,
        "IpsecEncAlg" => ipsec_enc_alg: value,
        "IpsecLifetime" => ipsec_lifetime: value,
        "IpsecPfs" => ipsec_pfs: value,
    }
}

/// Tunnels of the connection with their settings, one entry each.
#[non_exhaustive]
pub struct TunnelOption {
    /// One of the two tunnels of an IPsec connection, by its ID. Example: `tun-opsqc4d97wni27****`.
    pub tunnel_id: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-p0wy363lucf1uyae8****`.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    /// Example: `true`.
    pub enable_dpd: Option<String>,
    /// Whether the tunnel may lead through devices that translate addresses. Example: `true`.
    pub enable_nat_traversal: Option<String>,
    /// Public address of the VPN gateway. Example: `47.21.XX.XX`.
    pub internet_ip: Option<String>,
    /// CA certificate that the far end's certificate is checked with. Example: `text`.
    pub remote_ca_certificate: Option<String>,
    /// Whether this end starts the connection or accepts it. Example: `master`.
    pub role: Option<String>,
    /// Whether the route is announced in the VPC. Example: `active`.
    pub state: Option<String>,
    /// How far the negotiation of the tunnel has come. Example: `ipsec_sa_established`.
    pub status: Option<String>,
    /// Addresses and AS number with which the tunnel exchanges routes.
    pub tunnel_bgp_config: Option<TunnelOptionTunnelBgpConfig>,
    /// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
    pub tunnel_ike_config: Option<TunnelOptionTunnelIkeConfig>,
    /// Settings for the second phase of the negotiation, which protects the traffic.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /// Zone of the tunnel, by its ID. Example: `cn-hangzhou-i`.
    pub zone_no: Option<String>,
}

response! {
    TunnelOption {
        "TunnelId" => tunnel_id: value,
        "CustomerGatewayId" => customer_gateway_id: value,
        "EnableDpd" => enable_dpd: value,
        "EnableNatTraversal" => enable_nat_traversal: value,
        "InternetIp" => internet_ip: value,
        "RemoteCaCertificate" => remote_ca_certificate: value,
        "Role" => role: value,
        "State" => state: value,
        "Status" => status: value,
        "TunnelBgpConfig" => tunnel_bgp_config: value,
        "TunnelIkeConfig" => tunnel_ike_config: value,
        "TunnelIpsecConfig" => tunnel_ipsec_config: value,
        "ZoneNo" => zone_no: value,
    }
}

/// Addresses and AS number with which the tunnel exchanges routes.
#[non_exhaustive]
pub struct TunnelOptionTunnelBgpConfig {
    /// State of the session with the neighbor, for example `Established`. Example: `success`.
    pub bgp_status: Option<String>,
    /// Number of the autonomous system at the cloud end. Example: `65530`.
    pub local_asn: Option<String>,
    /// Address of the cloud end of the BGP session, inside the tunnel range. Example: `169.254.10.1`.
    pub local_bgp_ip: Option<String>,
    /// Number of the autonomous system at the on-premises end. Example: `65531`.
    pub peer_asn: Option<String>,
    /// Address of the on-premises end of the BGP session, inside the tunnel range.
    /// Example: `169.254.10.2`.
    pub peer_bgp_ip: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    /// Example: `169.254.10.0/30`.
    pub tunnel_cidr: Option<String>,
}

response! {
    TunnelOptionTunnelBgpConfig {
        "BgpStatus" => bgp_status: value,
        "LocalAsn" => local_asn: value,
        "LocalBgpIp" => local_bgp_ip: value,
        "PeerAsn" => peer_asn: value,
        "PeerBgpIp" => peer_bgp_ip: value,
        "TunnelCidr" => tunnel_cidr: value,
    }
}

/// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
#[non_exhaustive]
pub struct TunnelOptionTunnelIkeConfig {
    /// Hash algorithm that protects phase 1 messages from being forged. Example: `sha1`.
    pub ike_auth_alg: Option<String>,
    /// Algorithm that encrypts phase 1 messages. Example: `aes`.
    pub ike_enc_alg: Option<String>,
    /// How long the keys of phase 1 hold before they are negotiated again. Example: `86400`.
    pub ike_lifetime: Option<String>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation. Example: `main`.
    pub ike_mode: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 1. Example: `group2`.
    pub ike_pfs: Option<String>,
    /// Version of the IKE protocol that negotiates the tunnel. Example: `ikev1`.
    pub ike_version: Option<String>,
    /// Identity that the cloud end shows in phase 1: a domain name or, by itself, the address of the
    /// VPN gateway. Example: `47.21.XX.XX`.
    pub local_id: Option<String>,
    /// Secret that both ends of the tunnel must know. Example: `123456****`.
    pub psk: Option<String>,
    /// Identity that the far end must show in phase 1: a domain name or, by itself, the address of the
    /// customer gateway. Example: `47.42.XX.XX`.
    pub remote_id: Option<String>,
}

response! {
    TunnelOptionTunnelIkeConfig {
        "IkeAuthAlg" => ike_auth_alg: value,
        "IkeEncAlg" => ike_enc_alg: value,
        "IkeLifetime" => ike_lifetime: value,
        "IkeMode" => ike_mode: value,
        "IkePfs" => ike_pfs: value,
        "IkeVersion" => ike_version: value,
        "LocalId" => local_id: value,
        "Psk" => psk: value,
        "RemoteId" => remote_id: value,
    }
}

/// Tunnels of a dual-tunnel IPsec connection with their settings.
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// Tunnels of the connection with their settings, one entry each.
    pub tunnel_options: Vec<TunnelOption>,
}

response! {
    TunnelOptionsSpecification {
        "TunnelOptions" => tunnel_options: list(""),
    }
}

/// Settings of phase 2, which sets up the tunnel for the data itself.
#[non_exhaustive]
pub struct TunnelOptionsSpecificationTunnelIpsecConfig {
    /// Algorithm that encrypts the data in the tunnel. Default: `aes`. Example: `aes`.
    pub ipsec_enc_alg: Option<String>,
    /// Hash algorithm that protects the data in the tunnel from being forged.
    /// Default: `sha1`. Example: `sha1`.
    pub ipsec_auth_alg: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 2. Default: `group2`. Example: `group2`.
    pub ipsec_pfs: Option<String>,
    /// How long the keys of phase 2 hold before they are negotiated again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub ipsec_lifetime: Option<i32>,
}

impl TunnelOptionsSpecificationTunnelIpsecConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpsecEncAlg`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }
    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }
    /// Sets `IpsecPfs`.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
    /// Sets `IpsecLifetime`.
    #[inline]
    pub fn ipsec_lifetime(mut self, value: i32) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }
}

request! {
    TunnelOptionsSpecificationTunnelIpsecConfig {
        "IpsecEncAlg" => ipsec_enc_alg: field,
        "IpsecAuthAlg" => ipsec_auth_alg: field,
        "IpsecPfs" => ipsec_pfs: field,
        "IpsecLifetime" => ipsec_lifetime: field,
    }
}

/// Health check that watches the tunnel.
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// Address that the health check sends to. Example: `10.0.0.1`.
    pub dip: Option<String>,
    /// Whether the tunnel is watched by a health check. Example: `true`.
    pub enable: Option<String>,
    /// Pause between two health checks. Unit: `seconds`. Example: `3`.
    pub interval: Option<i32>,
    /// How often a health check is sent again before it counts as failed. Example: `3`.
    pub retry: Option<i32>,
    /// Address that the health check comes from. Example: `192.168.1.1`.
    pub sip: Option<String>,
    /// How far the negotiation of the tunnel has come. Example: `failed`.
    pub status: Option<String>,
    /// Whether the rule lets matching packets pass or drops them. Example: `revoke_route`.
    pub policy: Option<String>,
}

response! {
    VcoHealthCheck {
        "Dip" => dip: value,
        "Enable" => enable: value,
        "Interval" => interval: value,
        "Retry" => retry: value,
        "Sip" => sip: value,
        "Status" => status: value,
        "Policy" => policy: value,
    }
}

values! {
    /// State that the VPN gateway is in.
    pub enum VpnGatewayStatus {
        /// Being initialized.
        Init = "init",
        /// Being set up.
        Provisioning = "provisioning",
        /// Running.
        Active = "active",
        /// A change is being put into effect.
        Updating = "updating",
        /// Being deleted.
        Deleting = "deleting",
    }
}

values! {
    /// Whether the route is announced in the VPC.
    pub enum VpnPbrRouteEntryState {
        /// The route is announced in the VPC.
        Published = "published",
        /// The route is not announced in the VPC.
        Normal = "normal",
    }
}

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

values! {
    /// Whether the EIP works or is locked.
    pub enum BusinessStatus {
        /// In working order, nothing overdue.
        Normal = "Normal",
        /// Locked because payments are overdue; the service spells the word this way.
        FinacialLocked = "FinacialLocked",
        /// Locked for security reasons.
        SecurityLocked = "SecurityLocked",
        /// Locked because payments are overdue.
        FinancialLocked = "FinancialLocked",
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
        /// Paid by use.
        PostPaid = "PostPaid",
        /// Paid in advance, as a subscription.
        PrePaid = "PrePaid",
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
    /// Property that the filter looks at: `eccid`, `bandwidth`, `Status` or `Name`. Example: `2`.
    pub key: Option<String>,
    /// Values that the property named by `Key` may have. Example: `3`.
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
    }
}

values! {
    /// Protocol of the packets that the DNAT rule passes on.
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
    /// Hash algorithm that protects the data in the tunnel from being forged. Example: `sha1`.
    pub ipsec_auth_alg: Option<String>,
    /// Algorithm that encrypts the data in the tunnel. Example: `aes`.
    pub ipsec_enc_alg: Option<String>,
    /// How long the keys of phase 2 hold before they are negotiated again.
    /// Unit: `seconds`. Example: `86400`.
    pub ipsec_lifetime: Option<i64>,
    /// Diffie-Hellman group for the key exchange of phase 2. Example: `group2`.
    pub ipsec_pfs: Option<String>,
}

response! {
    IpsecConfig {
        "IpsecAuthAlg" => ipsec_auth_alg: value,
        "IpsecEncAlg" => ipsec_enc_alg: value,
        "IpsecLifetime" => ipsec_lifetime: value,
        "IpsecPfs" => ipsec_pfs: value,
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

/// Network ACL with its rules and the resources it is attached to.
#[non_exhaustive]
pub struct NetworkAclAttribute {
    /// When the resource was created. Example: `2019-04-25 11:33:27`.
    pub creation_time: Option<String>,
    /// Text that says what the resource is for. Example: `This is my NetworkAcl.`.
    pub description: Option<String>,
    /// Outbound rules of the network ACL.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Inbound rules of the network ACL.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl) returned it.
    /// Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// Name by which people tell the network ACL from others. Example: `acl-1`.
    pub network_acl_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resources that the network ACL is attached to.
    pub resources: Vec<Resource>,
    /// VPC that the resource is in, by its ID. Example: `vpc-a2d33rfpl72k5xxxxxxxx`.
    pub vpc_id: Option<String>,
}

response! {
    NetworkAclAttribute {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "EgressAclEntries" => egress_acl_entries: list("EgressAclEntry"),
        "IngressAclEntries" => ingress_acl_entries: list("IngressAclEntry"),
        "NetworkAclId" => network_acl_id: value,
        "NetworkAclName" => network_acl_name: value,
        "RegionId" => region_id: value,
        "Resources" => resources: list("Resource"),
        "VpcId" => vpc_id: value,
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

/// Resources that the network ACL is attached to.
#[non_exhaustive]
pub struct Resource {
    /// vSwitch that the network ACL is attached to. Example: `vsw-bp1de348lntdwxxxxxxxx`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `VSwitch`.
    pub resource_type: Option<String>,
}

impl Resource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

response! {
    Resource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
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
    }
}

values! {
    /// Return only custom routes, or only those of the system.
    pub enum RouteEntryType {
        /// Made by the system.
        System = "System",
        /// Added by a user.
        Custom = "Custom",
        /// Learned over BGP.
        Bgp = "BGP",
    }
}

/// Route table that the vSwitch uses.
#[non_exhaustive]
pub struct RouteTable {
    /// Route table that the vSwitch uses, by its ID. Example: `vtb-bp145q7glnuzdv****`.
    pub route_table_id: Option<String>,
    /// Whether the route table was created by a user or comes with the VPC. Example: `System`.
    pub route_table_type: Option<String>,
}

response! {
    RouteTable {
        "RouteTableId" => route_table_id: value,
        "RouteTableType" => route_table_type: value,
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
    /// Size of the gateway, which limits what it can forward.
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
    /// Key of one tag. Example: `type`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `ingress`.
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
}

response! {
    VcoHealthCheck {
        "Dip" => dip: value,
        "Enable" => enable: value,
        "Interval" => interval: value,
        "Retry" => retry: value,
        "Sip" => sip: value,
        "Status" => status: value,
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

/// Zones that can be used.
#[non_exhaustive]
pub struct Zone {
    /// Name for people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) lists it.
    /// Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    Zone {
        "LocalName" => local_name: value,
        "ZoneId" => zone_id: value,
    }
}

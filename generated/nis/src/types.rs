// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub enum Direction {
        /// Into the cloud.
        In = "in",
        /// Out of the cloud.
        Out = "out",
    }
}

values! {
    /// What traffic is added up by.
    pub enum GroupBy {
        /// By address.
        Tuple1 = "Tuple1",
        /// By pair of addresses.
        Tuple2 = "Tuple2",
        /// By addresses, ports, and protocol.
        Tuple5 = "Tuple5",
        /// By protocol.
        Protocol = "Protocol",
        /// By source port.
        SourcePort = "SourcePort",
        /// By destination port.
        DestinationPort = "DestinationPort",
        /// By country.
        Country = "Country",
        /// By city.
        City = "City",
        /// By autonomous system.
        Asn = "ASN",
        /// By city and autonomous system.
        CityASN = "CityASN",
        /// By pair of regions.
        RegionPair = "RegionPair",
        /// By instance.
        InstanceId = "InstanceId",
        /// By country and carrier.
        CountryIsp = "CountryIsp",
        /// By pair of zones.
        ZonePair = "ZonePair",
        /// By carrier.
        Isp = "ISP",
        /// By pair of addresses.
        IpPair = "IpPair",
        /// By province.
        Province = "Province",
        /// By province and carrier.
        ProvinceIsp = "ProvinceIsp",
        /// By address.
        _1Tuple = "1Tuple",
        /// By pair of addresses.
        _2Tuple = "2Tuple",
        /// By addresses, ports, and protocol.
        _5Tuple = "5Tuple",
        /// By network instance.
        Cen = "Cen",
        /// By port.
        Port = "Port",
        /// By port on the side of the cloud.
        CloudPort = "CloudPort",
        /// By port at the far end.
        OtherPort = "OtherPort",
    }
}

values! {
    /// Language of the texts that come back, or of those handed in.
    pub enum Language {
        /// Chinese.
        ZhCn = "zh-CN",
        /// English.
        EnUs = "en-US",
    }
}

values! {
    /// How the list is sorted.
    pub enum OrderBy {
        /// By round-trip time.
        Rtt2 = "rtt",
        /// By bits per second.
        Bps = "bps",
        /// By packets per second.
        Pps = "pps",
        /// By share of packets sent again.
        RetransmitRate = "RetransmitRate",
        /// By open connections.
        ActiveSessionCount = "ActiveSessionCount",
        /// By connections opened per second.
        NewSessionPerSecond = "NewSessionPerSecond",
        /// By packets dropped for going over the limit.
        RatelimitDropPps = "RatelimitDropPps",
        /// By bytes.
        ByteCount = "ByteCount",
        /// By packets.
        PacketCount = "PacketCount",
        /// By round-trip time.
        Rtt = "Rtt",
    }
}

values! {
    /// How the list is sorted.
    pub enum RequestOrderBy {
        /// By bytes.
        Bytes = "Bytes",
        /// By packets.
        Packets = "Packets",
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// Public IPv4 traffic.
        AccessInternetIpV4 = "AccessInternetIpV4",
        /// Public IPv4 traffic dropped for going over the limit.
        AccessInternetIpV4Limited = "AccessInternetIpV4Limited",
        /// Elastic IP addresses.
        ElasticIP = "ElasticIP",
        /// Public addresses of servers.
        PublicIpEcs = "PublicIpEcs",
        /// Public addresses of load balancers.
        PublicIpClb = "PublicIpClb",
        /// NAT gateways.
        Nat = "NAT",
        /// Transit routers.
        Tr = "TR",
        /// Connections of transit routers.
        TRAttachment = "TRAttachment",
        /// Virtual border routers.
        Vbr = "VBR",
        /// Global accelerators.
        Ga = "GA",
        /// Probes over the Internet.
        InternetProbing = "InternetProbing",
        /// Probes inside the cloud.
        IntranetProbing = "IntranetProbing",
        /// Scores of past inspections.
        NisInspectionHistoryReportScore = "NisInspectionHistoryReportScore",
    }
}

values! {
    /// Field or direction that the list is sorted by.
    pub enum Sort {
        /// Largest first.
        Desc = "desc",
        /// Smallest first.
        Asc = "asc",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
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

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

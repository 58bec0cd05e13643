// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub enum Direction {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
}

values! {
    /// A value of [`group_by`](super::GetNisNetworkRankingRequest::group_by).
    pub enum GroupBy {
        /// `Tuple1`
        Tuple1 = "Tuple1",
        /// `Tuple2`
        Tuple2 = "Tuple2",
        /// `Tuple5`
        Tuple5 = "Tuple5",
        /// `Protocol`
        Protocol = "Protocol",
        /// `SourcePort`
        SourcePort = "SourcePort",
        /// `DestinationPort`
        DestinationPort = "DestinationPort",
        /// `Country`
        Country = "Country",
        /// `City`
        City = "City",
        /// `ASN`
        Asn = "ASN",
        /// `CityASN`
        CityASN = "CityASN",
        /// `RegionPair`
        RegionPair = "RegionPair",
        /// `InstanceId`
        InstanceId = "InstanceId",
        /// `CountryIsp`
        CountryIsp = "CountryIsp",
        /// `ZonePair`
        ZonePair = "ZonePair",
        /// `ISP`
        Isp = "ISP",
        /// `IpPair`
        IpPair = "IpPair",
        /// `Province`
        Province = "Province",
        /// `ProvinceIsp`
        ProvinceIsp = "ProvinceIsp",
        /// `1Tuple`
        _1Tuple = "1Tuple",
        /// `2Tuple`
        _2Tuple = "2Tuple",
        /// `5Tuple`
        _5Tuple = "5Tuple",
        /// `Cen`
        Cen = "Cen",
        /// `Port`
        Port = "Port",
        /// `CloudPort`
        CloudPort = "CloudPort",
        /// `OtherPort`
        OtherPort = "OtherPort",
    }
}

values! {
    /// A value of [`language`](super::DescribeNisInspectionRecommendationResourcesRequest::language).
    pub enum Language {
        /// `zh-CN`
        ZhCn = "zh-CN",
        /// `en-US`
        EnUs = "en-US",
    }
}

values! {
    /// How the list is sorted.
    pub enum OrderBy {
        /// `rtt`
        Rtt2 = "rtt",
        /// `bps`
        Bps = "bps",
        /// `pps`
        Pps = "pps",
        /// `RetransmitRate`
        RetransmitRate = "RetransmitRate",
        /// `ActiveSessionCount`
        ActiveSessionCount = "ActiveSessionCount",
        /// `NewSessionPerSecond`
        NewSessionPerSecond = "NewSessionPerSecond",
        /// `RatelimitDropPps`
        RatelimitDropPps = "RatelimitDropPps",
        /// `ByteCount`
        ByteCount = "ByteCount",
        /// `PacketCount`
        PacketCount = "PacketCount",
        /// `Rtt`
        Rtt = "Rtt",
    }
}

values! {
    /// How the list is sorted.
    pub enum RequestOrderBy {
        /// `Bytes`
        Bytes = "Bytes",
        /// `Packets`
        Packets = "Packets",
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// `AccessInternetIpV4`
        AccessInternetIpV4 = "AccessInternetIpV4",
        /// `AccessInternetIpV4Limited`
        AccessInternetIpV4Limited = "AccessInternetIpV4Limited",
        /// `ElasticIP`
        ElasticIP = "ElasticIP",
        /// `PublicIpEcs`
        PublicIpEcs = "PublicIpEcs",
        /// `PublicIpClb`
        PublicIpClb = "PublicIpClb",
        /// `NAT`
        Nat = "NAT",
        /// `TR`
        Tr = "TR",
        /// `TRAttachment`
        TRAttachment = "TRAttachment",
        /// `VBR`
        Vbr = "VBR",
        /// `GA`
        Ga = "GA",
        /// `InternetProbing`
        InternetProbing = "InternetProbing",
        /// `IntranetProbing`
        IntranetProbing = "IntranetProbing",
        /// `NisInspectionHistoryReportScore`
        NisInspectionHistoryReportScore = "NisInspectionHistoryReportScore",
    }
}

values! {
    /// A value of [`sort`](super::GetInternetTupleRequest::sort).
    pub enum Sort {
        /// `desc`
        Desc = "desc",
        /// `asc`
        Asc = "asc",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag.
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

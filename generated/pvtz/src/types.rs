// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The bind VPCs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BindVpc {
    /// ID of the virtual private cloud. Example: `vpc-8vbl8m-vpc-id`.
    pub vpc_id: Option<String>,
    /// Display text of the private network. Example: `vpc-name-test`.
    pub vpc_name: Option<String>,
    /// Whether the private network is an ordinary one (`STANDARD`) or that of a cloud desktop workspace
    /// (`EDS`). Example: `text`.
    pub vpc_type: Option<String>,
    /// Where it lies, in words such as `China South 1`. Example: `text`.
    pub region_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the VPC user that the item belongs to or stands for. Example: `324542413`.
    pub vpc_user_id: Option<String>,
}

response! {
    BindVpc {
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "VpcType" => vpc_type: value,
        "RegionName" => region_name: value,
        "RegionId" => region_id: value,
        "VpcUserId" => vpc_user_id: value,
    }
}

/// IP address that belongs to the forward.
#[non_exhaustive]
pub struct ForwardIp {
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

impl ForwardIp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

response! {
    ForwardIp {
        "Ip" => ip: value,
        "Port" => port: value,
    }
}

/// Settings of the IP address, and what it works with.
#[non_exhaustive]
pub struct IpConfig {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Availability zone the VSwitch is in.
    pub az_id: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
}

impl IpConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `AzId`.
    pub fn az_id(mut self, value: impl Into<String>) -> Self {
        self.az_id = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

response! {
    IpConfig {
        "VSwitchId" => vswitch_id: value,
        "CidrBlock" => cidr_block: value,
        "AzId" => az_id: value,
        "Ip" => ip: value,
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Texts in English.
        En = "en",
        /// Texts in Chinese.
        Zh = "zh",
        /// Texts in Japanese.
        Ja = "ja",
    }
}

values! {
    /// Way in which the search works.
    pub enum SearchMode {
        /// The keyword may be a part.
        Like = "LIKE",
        /// The whole keyword must fit.
        Exact = "EXACT",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name in a pair of name and value. Example: `env`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `daily`.
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

/// VPCs that the forwarding rule is to hold for.
#[non_exhaustive]
pub struct Vpc {
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the private network is an ordinary one (`STANDARD`) or that of a cloud desktop workspace
    /// (`EDS`).
    pub vpc_type: Option<String>,
}

impl Vpc {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcType`.
    pub fn vpc_type(mut self, value: impl Into<String>) -> Self {
        self.vpc_type = Some(value.into());
        self
    }
}

request! {
    Vpc {
        "VpcId" => vpc_id: field,
        "RegionId" => region_id: field,
        "VpcType" => vpc_type: field,
    }
}

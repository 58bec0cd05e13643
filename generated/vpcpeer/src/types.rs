// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

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

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// VPC at the requesting end.
#[non_exhaustive]
pub struct Vpc {
    /// ID of the virtual private cloud. Example: `vpc-bp1gsk7h12ew7oegk****`.
    pub vpc_id: Option<String>,
    /// The ipv4 cidrs that were found or are concerned, one entry each. Example: `192.168.0.0/16`.
    pub ipv4_cidrs: Vec<String>,
    /// The IPv6 cidrs that were found or are concerned, one entry each.
    /// Example: `2408:XXXX:3c5:6e00::/56`.
    pub ipv6_cidrs: Vec<String>,
}

response! {
    Vpc {
        "VpcId" => vpc_id: value,
        "Ipv4Cidrs" => ipv4_cidrs: list(""),
        "Ipv6Cidrs" => ipv6_cidrs: list(""),
    }
}

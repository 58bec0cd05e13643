// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The failed resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FailedResource {
    /// Resource, by its ARN.
    /// Example: `arn:acs:vpc:cn-hangzhou:123456789****:vpc/vpc-bp19dd90tkt6tz7wu****`.
    pub resource_arn: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<FailedResourceResult>,
}

response! {
    FailedResource {
        "ResourceARN" => resource_arn: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FailedResourceResult {
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `InvalidResourceId.NotFound`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    FailedResourceResult {
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `k1`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `v1`.
    pub value: Option<String>,
    /// Class that the item belongs to. Example: `custom`.
    pub category: Option<String>,
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
        "Category" => category: value,
    }
}

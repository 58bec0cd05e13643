// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Temporary identity that the credentials stand for.
#[non_exhaustive]
pub struct AssumedRoleUser {
    /// Temporary identity that the credentials stand for, by its ARN.
    /// Example: `acs:ram::123456789012****:role/adminrole/alice`.
    pub arn: Option<String>,
    /// Temporary identity that the credentials stand for, by ID; role ID and session name make it up.
    /// Example: `34458433936495****:alice`.
    pub assumed_role_id: Option<String>,
}

response! {
    AssumedRoleUser {
        "Arn" => arn: value,
        "AssumedRoleId" => assumed_role_id: value,
    }
}

/// Temporary AccessKey pair and security token; use all three together.
#[non_exhaustive]
pub struct Credentials {
    /// Public half of the temporary AccessKey pair. Example: `STS.L4aBSCSJVMuKg5U1****`.
    pub access_key_id: Option<String>,
    /// Secret half of the temporary AccessKey pair, for signing requests.
    /// Example: `wyLTSmsyPGP1ohvvw8xYgB29dlGI8KMiH2pK****`. A secret: it is printed as `***`.
    pub access_key_secret: Option<String>,
    /// Token that requests signed with the temporary AccessKey pair have to carry.
    /// A secret: it is printed as `***`.
    pub security_token: Option<String>,
    /// When the credentials cease to be valid. Example: `2015-04-09T11:52:19Z`.
    pub expiration: Option<Timestamp>,
}

response! {
    Credentials {
        "AccessKeyId" => access_key_id: value,
        "AccessKeySecret" => access_key_secret: value as Secret,
        "SecurityToken" => security_token: value as Secret,
        "Expiration" => expiration: value,
    }
}

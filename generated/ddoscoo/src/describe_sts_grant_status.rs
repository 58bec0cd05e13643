// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStsGrantStatus`, from `ddoscoo/DescribeStsGrantStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether Anti-DDoS Proxy may access other cloud services, through a role.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeStsGrantStatusRequest::new()
///     .role("AliyunDDoSCOODefaultRole");
/// let reply = client.describe_sts_grant_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStsGrantStatusRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Part that the item plays, or role whose rights are used.
    /// Example: `AliyunDDoSCOODefaultRole`.
    pub role: Option<String>,
}

impl DescribeStsGrantStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Role`, which is required.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
}

request! {
    DescribeStsGrantStatusRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Role" => role: query,
    }
}

impl Operation for DescribeStsGrantStatusRequest {
    type Response = DescribeStsGrantStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStsGrantStatus")
        .required(&["Role"])
        .read_only();
}

/// Response to [`DescribeStsGrantStatusRequest`].
#[non_exhaustive]
pub struct DescribeStsGrantStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6623EA1F-30FB-5BC8-BEC9-74D55F6F08F1`.
    pub request_id: Option<String>,
    /// Whether the service may act for the account.
    pub sts_grant: Option<StsGrant>,
}

response! {
    DescribeStsGrantStatusResponse {
        "RequestId" => request_id: value,
        "StsGrant" => sts_grant: value,
    }
}

/// Whether the service may act for the account.
#[non_exhaustive]
pub struct StsGrant {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    StsGrant {
        "Status" => status: value,
    }
}

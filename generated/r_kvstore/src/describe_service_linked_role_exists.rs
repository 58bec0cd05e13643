// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceLinkedRoleExists`, from `r-kvstore/DescribeServiceLinkedRoleExists.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the service-linked role of the service exists in the account.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeServiceLinkedRoleExistsRequest::new();
/// let reply = client.describe_service_linked_role_exists(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceLinkedRoleExistsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
}

impl DescribeServiceLinkedRoleExistsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    DescribeServiceLinkedRoleExistsRequest {
        "RegionId" => region_id: query,
        "Engine" => engine: query,
    }
}

impl Operation for DescribeServiceLinkedRoleExistsRequest {
    type Response = DescribeServiceLinkedRoleExistsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceLinkedRoleExists")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeServiceLinkedRoleExistsRequest`], which the documentation does not describe.
pub type DescribeServiceLinkedRoleExistsResponse = alicloud_runtime::UndocumentedResponse;

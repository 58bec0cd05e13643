// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceRdMembers`, from `yundun-bastionhost/ListInstanceRdMembers.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource directory members that were added to a bastion host instance.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListInstanceRdMembersRequest::new()
///     .instance_id("...");
/// let reply = client.list_instance_rd_members(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceRdMembersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListInstanceRdMembersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListInstanceRdMembersRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListInstanceRdMembersRequest {
    type Response = ListInstanceRdMembersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstanceRdMembers")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListInstanceRdMembersRequest`], which the documentation does not describe.
pub type ListInstanceRdMembersResponse = alicloud_runtime::UndocumentedResponse;

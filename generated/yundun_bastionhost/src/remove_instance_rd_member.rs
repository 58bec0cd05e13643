// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveInstanceRdMember`, from `yundun-bastionhost/RemoveInstanceRdMember.md`.

use alicloud_runtime::codegen::*;

/// Removes a resource directory member account from a bastion host instance.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::RemoveInstanceRdMemberRequest::new()
///     .instance_id("...")
///     .member_id("...");
/// let reply = client.remove_instance_rd_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveInstanceRdMemberRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the member that the call is about.
    pub member_id: Option<String>,
}

impl RemoveInstanceRdMemberRequest {
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
    /// Sets `MemberId`, which is required.
    pub fn member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }
}

request! {
    RemoveInstanceRdMemberRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "MemberId" => member_id: query,
    }
}

impl Operation for RemoveInstanceRdMemberRequest {
    type Response = RemoveInstanceRdMemberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveInstanceRdMember")
        .required(&["InstanceId", "MemberId"])
        .region("RegionId");
}

/// Response to [`RemoveInstanceRdMemberRequest`], which the documentation does not describe.
pub type RemoveInstanceRdMemberResponse = alicloud_runtime::UndocumentedResponse;

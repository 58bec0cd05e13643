// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMemberInfo`, from `cloudfw/DescribeMemberInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads one member account, found by its UID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeMemberInfoRequest::new();
/// let reply = client.describe_member_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMemberInfoRequest {
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl DescribeMemberInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    DescribeMemberInfoRequest {
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribeMemberInfoRequest {
    type Response = DescribeMemberInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMemberInfo")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeMemberInfoRequest`], which the documentation does not describe.
pub type DescribeMemberInfoResponse = alicloud_runtime::UndocumentedResponse;

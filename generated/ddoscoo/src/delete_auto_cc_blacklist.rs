// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAutoCcBlacklist`, from `ddoscoo/DeleteAutoCcBlacklist.md`.

use alicloud_runtime::codegen::*;

/// Takes addresses off the blacklist of an instance, which lets them through again.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteAutoCcBlacklistRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .blacklist("[{\"src\":\"198.51.XX.XX\"},{\"src\":\"198.52.XX.XX\"}]");
/// let reply = client.delete_auto_cc_blacklist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAutoCcBlacklistRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Which kind of query it is or is to be.
    pub query_type: Option<String>,
    /// **Required.** Addresses to turn away, as JSON.
    /// Example: `[{"src":"198.51.XX.XX"},{"src":"198.52.XX.XX"}]`.
    pub blacklist: Option<String>,
}

impl DeleteAutoCcBlacklistRequest {
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
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `Blacklist`, which is required.
    pub fn blacklist(mut self, value: impl Into<String>) -> Self {
        self.blacklist = Some(value.into());
        self
    }
}

request! {
    DeleteAutoCcBlacklistRequest {
        "InstanceId" => instance_id: query,
        "QueryType" => query_type: query,
        "Blacklist" => blacklist: query,
    }
}

impl Operation for DeleteAutoCcBlacklistRequest {
    type Response = DeleteAutoCcBlacklistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAutoCcBlacklist")
        .required(&["InstanceId", "Blacklist"]);
}

/// Response to [`DeleteAutoCcBlacklistRequest`].
pub type DeleteAutoCcBlacklistResponse = alicloud_runtime::EmptyResponse;

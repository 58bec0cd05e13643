// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRetcodeLogstore`, from `arms/GetRetcodeLogstore.md`.

use alicloud_runtime::codegen::*;

/// Returns the project and Logstore in which a browser monitoring application keeps its data.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRetcodeLogstoreRequest::new()
///     .pid("atc889zkcf@d8deedfa9bf****");
/// let reply = client.get_retcode_logstore(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRetcodeLogstoreRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetRetcodeLogstoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetRetcodeLogstoreRequest {
        "Pid" => pid: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetRetcodeLogstoreRequest {
    type Response = GetRetcodeLogstoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRetcodeLogstore")
        .required(&["Pid"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetRetcodeLogstoreRequest`].
#[non_exhaustive]
pub struct GetRetcodeLogstoreResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RetcodeLogstoreData>,
}

response! {
    GetRetcodeLogstoreResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RetcodeLogstoreData {
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Settings of the retcode SLS, and what it works with.
    pub retcode_sls_config: Option<RetcodeSLSConfig>,
}

response! {
    RetcodeLogstoreData {
        "Status" => status: value,
        "Message" => message: value,
        "RetcodeSLSConfig" => retcode_sls_config: value,
    }
}

/// Settings of the retcode SLS, and what it works with.
#[non_exhaustive]
pub struct RetcodeSLSConfig {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Project that the item belongs to. Example: `test-project`.
    pub project: Option<String>,
    /// Logstore of Log Service that has the records. Example: `log-test-220431`.
    pub logstore: Option<String>,
}

response! {
    RetcodeSLSConfig {
        "RegionId" => region_id: value,
        "Project" => project: value,
        "Logstore" => logstore: value,
    }
}

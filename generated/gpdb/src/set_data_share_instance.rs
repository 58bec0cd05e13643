// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDataShareInstance`, from `gpdb/SetDataShareInstance.md`.

use alicloud_runtime::codegen::*;

/// Turns data sharing on or off for one or more instances.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::SetDataShareInstanceRequest::new()
///     .operation_type("...")
///     .instance_list(["..."]);
/// let reply = client.set_data_share_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDataShareInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of operation that the call or the record is about.
    pub operation_type: Option<String>,
    /// **Required.** Items of the kind instance to work on or to narrow the list down to.
    pub instance_list: Vec<String>,
}

impl SetDataShareInstanceRequest {
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
    /// Sets `OperationType`, which is required.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `InstanceList`, which is required.
    pub fn instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetDataShareInstanceRequest {
        "RegionId" => region_id: query,
        "OperationType" => operation_type: query,
        "InstanceList" => instance_list: query_json,
    }
}

impl Operation for SetDataShareInstanceRequest {
    type Response = SetDataShareInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDataShareInstance")
        .required(&["RegionId", "OperationType", "InstanceList"])
        .region("RegionId");
}

/// Response to [`SetDataShareInstanceRequest`].
#[non_exhaustive]
pub struct SetDataShareInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D5**********`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Text for people about the err. Example: `error message`.
    pub err_message: Option<String>,
}

response! {
    SetDataShareInstanceResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrMessage" => err_message: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccounts`, from `amqp-open/ListAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the static user names and passwords of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListAccountsRequest::new();
/// let reply = client.list_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccountsRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListAccountsRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListAccountsRequest {
    type Response = ListAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAccounts")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`ListAccountsRequest`].
#[non_exhaustive]
pub struct ListAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `549A5A97-FE61-5A23-8126-3A1192*****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: BTreeMap<String, Vec<AccountData>>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
}

response! {
    ListAccountsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: map,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountData {
    /// Account that the instance belongs to. Example: `1565*******973901`.
    pub master_uid: Option<i64>,
    /// ID of the c instance that the item belongs to or stands for. Example: `amqp-cn-uqm******03`.
    pub c_instance_id: Option<String>,
    /// Key that opens, signs or picks out the access. Example: `LTAI5***********eRZtEJ6vfo`.
    pub access_key: Option<String>,
    /// Static login that was derived from an AccessKey.
    /// Example: `MjphbXFwLWNuLXVxbTJ6cjc2djAwMzpMVEFJNX*******ZNMWVSWnRFSjZ2Zm8=`.
    pub user_name: Option<String>,
    /// Static password that goes with the user name.
    /// Example: `OUYwQzM2QjZBRkUxNDRFM***************MzZCNzdDQzoxNjcxNDMwMzkyODI1`.
    pub password: Option<String>,
    /// Mark that is set once the user name was deleted. Example: `0`.
    pub deleted: Option<i64>,
    /// Moment that was recorded for this: create. Example: `1671175303522`.
    pub create_timestamp: Option<i64>,
}

response! {
    AccountData {
        "masterUid" => master_uid: value,
        "cInstanceId" => c_instance_id: value,
        "accessKey" => access_key: value,
        "userName" => user_name: value,
        "password" => password: value,
        "deleted" => deleted: value,
        "createTimestamp" => create_timestamp: value,
    }
}

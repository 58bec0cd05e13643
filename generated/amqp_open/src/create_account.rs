// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `amqp-open/CreateAccount.md`.

use alicloud_runtime::codegen::*;

/// Registers a static user name and password, derived from an AccessKey pair, for open source
/// clients.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::CreateAccountRequest::new()
///     .instance_id("...")
///     .account_access_key("...")
///     .user_name("...")
///     .signature("...")
///     .create_timestamp(1)
///     .secret_sign("...");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** ID of the instance that the call is about.
    pub instance_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the account access.
    pub account_access_key: Option<String>,
    /// **Required.** Static login that was derived from an AccessKey.
    pub user_name: Option<String>,
    /// **Required.** Signature made with the AccessKey pair, from which the user name and password are
    /// formed.
    pub signature: Option<String>,
    /// **Required.** Moment that was recorded for this: create.
    pub create_timestamp: Option<i64>,
    /// **Required.** Signature made with the AccessKey secret, from which the password is formed.
    pub secret_sign: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl CreateAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `accountAccessKey`, which is required.
    pub fn account_access_key(mut self, value: impl Into<String>) -> Self {
        self.account_access_key = Some(value.into());
        self
    }
    /// Sets `userName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `signature`, which is required.
    pub fn signature(mut self, value: impl Into<String>) -> Self {
        self.signature = Some(value.into());
        self
    }
    /// Sets `createTimestamp`, which is required.
    #[inline]
    pub fn create_timestamp(mut self, value: i64) -> Self {
        self.create_timestamp = Some(value);
        self
    }
    /// Sets `secretSign`, which is required.
    pub fn secret_sign(mut self, value: impl Into<String>) -> Self {
        self.secret_sign = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    CreateAccountRequest {
        "instanceId" => instance_id: query,
        "accountAccessKey" => account_access_key: query,
        "userName" => user_name: query,
        "signature" => signature: query,
        "createTimestamp" => create_timestamp: query,
        "secretSign" => secret_sign: query,
        "Remark" => remark: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(
            &[
                "instanceId",
                "accountAccessKey",
                "userName",
                "signature",
                "createTimestamp",
                "secretSign",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateAccountRequest`].
#[non_exhaustive]
pub struct CreateAccountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEBA5E0C-50D0-4FA6-A794-4901E5465***`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AccountData>,
}

response! {
    CreateAccountResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountData {
    /// Key that opens, signs or picks out the access. Example: `LTAI5***********eRZtEJ6vfo`.
    pub access_key: Option<String>,
    /// Password; keep it secret.
    /// Example: `OUYwQzM2QjZBRkUxNDRFM***************MzZCNzdDQzoxNjcxNDMwMzkyODI1`.
    pub password: Option<String>,
    /// Moment that was recorded for this: create. Example: `1671175303522`.
    pub create_time_stamp: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `amqp-cn-*********`.
    pub instance_id: Option<String>,
    /// ID of the master u that the item belongs to or stands for. Example: `1565*******973901`.
    pub master_u_id: Option<i64>,
    /// Name that the user logs on with.
    /// Example: `MjphbXFwLWNuLXVxbTJ6cjc2djAwMzpMVEFJNX*******ZNMWVSWnRFSjZ2Zm8=`.
    pub user_name: Option<String>,
}

response! {
    AccountData {
        "AccessKey" => access_key: value,
        "Password" => password: value,
        "CreateTimeStamp" => create_time_stamp: value,
        "InstanceId" => instance_id: value,
        "MasterUId" => master_u_id: value,
        "UserName" => user_name: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCharacterSet`, from `polardbx/DescribeCharacterSet.md`.

use alicloud_runtime::codegen::*;

/// Lists the character sets that databases of an instance can use.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeCharacterSetRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_character_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCharacterSetRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeCharacterSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeCharacterSetRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeCharacterSetRequest {
    type Response = DescribeCharacterSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCharacterSet")
        .required(&["DBInstanceName", "RegionId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCharacterSetRequest`].
#[non_exhaustive]
pub struct DescribeCharacterSetResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `709C1E40-092D-4A3D-9958-6D7438******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CharacterData>,
}

response! {
    DescribeCharacterSetResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CharacterData {
    /// Database engine, such as MySQL or Redis. Example: `polarx`.
    pub engine: Option<String>,
    /// Character sets a database can be created with. Example: `utf8`.
    pub character_set: Vec<String>,
}

response! {
    CharacterData {
        "Engine" => engine: value,
        "CharacterSet" => character_set: list(""),
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The change asked about, with how far it has come.
#[non_exhaustive]
pub struct Change {
    /// Name that the action goes by. Example: `Apply`.
    pub action_name: Option<String>,
    /// Whether somebody broke the change off. Example: `false`.
    pub change_aborted: Option<bool>,
    /// Free text that tells people about the change. Example: `apply env we-5d39b8ba6786bd4b149*****`.
    pub change_description: Option<String>,
    /// Whether the change is over, well or not. Example: `true`.
    pub change_finished: Option<bool>,
    /// ID of the change that the item belongs to or stands for.
    /// Example: `wc-5d3a963d5802611c4dd*****`.
    pub change_id: Option<String>,
    /// Text for people about the change. Example: `changeMessage`.
    pub change_message: Option<String>,
    /// Name that the change goes by. Example: `apply.env`.
    pub change_name: Option<String>,
    /// Whether the change stands still until it is resumed. Example: `false`.
    pub change_paused: Option<bool>,
    /// Whether the change came to a good end. Example: `true`.
    pub change_succeed: Option<bool>,
    /// Whether the change was given up because it took too long. Example: `false`.
    pub change_timedout: Option<bool>,
    /// When the item was created. Example: `1562664852417`.
    pub create_time: Option<i64>,
    /// Who created it. Example: `user1`.
    pub create_username: Option<String>,
    /// ID of the env that the item belongs to or stands for. Example: `we-5d245f7f1f773f090a0*****`.
    pub env_id: Option<String>,
    /// When it was finished. Example: `1562664854330`.
    pub finish_time: Option<i64>,
    /// When the item was last changed. Example: `1562664854381`.
    pub update_time: Option<i64>,
}

response! {
    Change {
        "ActionName" => action_name: value,
        "ChangeAborted" => change_aborted: value,
        "ChangeDescription" => change_description: value,
        "ChangeFinished" => change_finished: value,
        "ChangeId" => change_id: value,
        "ChangeMessage" => change_message: value,
        "ChangeName" => change_name: value,
        "ChangePaused" => change_paused: value,
        "ChangeSucceed" => change_succeed: value,
        "ChangeTimedout" => change_timedout: value,
        "CreateTime" => create_time: value,
        "CreateUsername" => create_username: value,
        "EnvId" => env_id: value,
        "FinishTime" => finish_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// The config options that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigOption {
    /// What a new value of the option costs, such as restarting the application or replacing machines.
    /// Example: `NoInterruption`.
    pub change_severity: Option<String>,
    /// Value that the default has or is given. Example: `nginx`.
    pub default_value: Option<String>,
    /// Which kind of editor it is or is to be. Example: `{"component":"Select","props":{}}`.
    pub editor_type: Option<String>,
    /// Whether consoles leave the option out. Example: `false`.
    pub hidden_option: Option<bool>,
    /// How long the max is. Example: `32`.
    pub max_length: Option<i32>,
    /// Value that the max has or is given. Example: `-1`.
    pub max_value: Option<i64>,
    /// How long the min is. Example: `32`.
    pub min_length: Option<i32>,
    /// Value that the min has or is given. Example: `-1`.
    pub min_value: Option<i64>,
    /// Free text that tells people about the option. Example: `text`.
    pub option_description: Option<String>,
    /// Label that the option carries. Example: `Reverse Proxy Type`.
    pub option_label: Option<String>,
    /// Name that the option goes by. Example: `type`.
    pub option_name: Option<String>,
    /// Name that the path goes by. Example: `proxy`.
    pub path_name: Option<String>,
    /// Whether the value is fixed by the technology stack. Example: `false`.
    pub readonly_option: Option<bool>,
    /// Free text that tells people about the regex.
    pub regex_desc: Option<String>,
    /// Regular expression that a value of the option has to match.
    pub regex_pattern: Option<String>,
    /// The value options that are concerned. Example: `text`.
    pub value_options: Option<String>,
    /// Which kind of value it is or is to be.
    pub value_type: Option<String>,
}

response! {
    ConfigOption {
        "ChangeSeverity" => change_severity: value,
        "DefaultValue" => default_value: value,
        "EditorType" => editor_type: value,
        "HiddenOption" => hidden_option: value,
        "MaxLength" => max_length: value,
        "MaxValue" => max_value: value,
        "MinLength" => min_length: value,
        "MinValue" => min_value: value,
        "OptionDescription" => option_description: value,
        "OptionLabel" => option_label: value,
        "OptionName" => option_name: value,
        "PathName" => path_name: value,
        "ReadonlyOption" => readonly_option: value,
        "RegexDesc" => regex_desc: value,
        "RegexPattern" => regex_pattern: value,
        "ValueOptions" => value_options: value,
        "ValueType" => value_type: value,
    }
}

/// What is known about the dry run.
#[non_exhaustive]
pub struct DryRunInfo {
    /// The operations that were found or are concerned, one entry each.
    pub operations: Vec<EnvChangeOperation>,
}

response! {
    DryRunInfo {
        "Operations" => operations: list("Operation"),
    }
}

/// Change that the call started; ask for its progress by its ID.
#[non_exhaustive]
pub struct EnvChange {
    /// ID of the change that the item belongs to or stands for.
    /// Example: `wc-5cdbd6d884b53b4bc95*****`.
    pub change_id: Option<String>,
    /// ID of the env that the item belongs to or stands for. Example: `we-5d39b8ba6786bd4b149*****`.
    pub env_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1557911256210`.
    pub start_time: Option<String>,
}

response! {
    EnvChange {
        "ChangeId" => change_id: value,
        "EnvId" => env_id: value,
        "StartTime" => start_time: value,
    }
}

/// Details about the env change.
#[non_exhaustive]
pub struct EnvChangeDetail {
    /// ID of the change that the item belongs to or stands for.
    /// Example: `wc-5d3e71642977ca5251e*****`.
    pub change_id: Option<String>,
    /// ID of the env that the item belongs to or stands for. Example: `we-5d39b8ba6786bd4b149*****`.
    pub env_id: Option<String>,
    /// The operations that were found or are concerned, one entry each.
    pub operations: Vec<EnvChangeOperation>,
    /// When it began, or where the period begins that the data is about. Example: `1562666697684`.
    pub start_time: Option<String>,
}

response! {
    EnvChangeDetail {
        "ChangeId" => change_id: value,
        "EnvId" => env_id: value,
        "Operations" => operations: list("Operation"),
        "StartTime" => start_time: value,
    }
}

/// The operations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EnvChangeOperation {
    /// Free text that tells people about the operation.
    /// Example: `Bind to VSwitch vsw-wz9gfawx1vxkimtj*****`.
    pub operation_description: Option<String>,
    /// Kind of operation that the call or the record is about. Example: `create`.
    pub operation_type: Option<String>,
}

response! {
    EnvChangeOperation {
        "OperationDescription" => operation_description: value,
        "OperationType" => operation_type: value,
    }
}

/// The change asked about, with how far it has come.
#[non_exhaustive]
pub struct GatherLogChange {
    /// Name that the action goes by. Example: `GatherLog`.
    pub action_name: Option<String>,
    /// Whether somebody broke the change off. Example: `false`.
    pub change_aborted: Option<bool>,
    /// Free text that tells people about the change. Example: `text`.
    pub change_description: Option<String>,
    /// Whether the change is over, well or not. Example: `true`.
    pub change_finished: Option<bool>,
    /// ID of the change that the item belongs to or stands for.
    /// Example: `wc-5d412db056fd7c14ac9*****`.
    pub change_id: Option<String>,
    /// Text for people about the change.
    pub change_message: Option<String>,
    /// Name that the change goes by. Example: `gather.log`.
    pub change_name: Option<String>,
    /// Whether the change stands still until it is resumed. Example: `false`.
    pub change_paused: Option<bool>,
    /// Whether the change came to a good end. Example: `true`.
    pub change_succeeded: Option<bool>,
    /// Whether the change was given up because it took too long. Example: `false`.
    pub change_timedout: Option<bool>,
    /// When the item was created. Example: `1564552624114`.
    pub create_time: Option<i64>,
    /// Who created it. Example: `user1`.
    pub create_username: Option<String>,
    /// ID of the env that the item belongs to or stands for. Example: `we-5d3eaaea2977ca5251e*****`.
    pub env_id: Option<String>,
    /// When it was finished. Example: `1564552624564`.
    pub finish_time: Option<i64>,
    /// When the item was last changed. Example: `1564552624600`.
    pub update_time: Option<i64>,
}

response! {
    GatherLogChange {
        "ActionName" => action_name: value,
        "ChangeAborted" => change_aborted: value,
        "ChangeDescription" => change_description: value,
        "ChangeFinished" => change_finished: value,
        "ChangeId" => change_id: value,
        "ChangeMessage" => change_message: value,
        "ChangeName" => change_name: value,
        "ChangePaused" => change_paused: value,
        "ChangeSucceeded" => change_succeeded: value,
        "ChangeTimedout" => change_timedout: value,
        "CreateTime" => create_time: value,
        "CreateUsername" => create_username: value,
        "EnvId" => env_id: value,
        "FinishTime" => finish_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Outcomes of the instance, one entry each.
#[non_exhaustive]
pub struct InstanceResult {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Key that opens, signs or picks out the storage.
    pub storage_key: Option<String>,
    /// Text for people about the task.
    pub task_message: Option<String>,
    /// Whether logs were collected from the machine. Example: `true`.
    pub task_succeeded: Option<bool>,
}

response! {
    InstanceResult {
        "InstanceId" => instance_id: value,
        "StorageKey" => storage_key: value,
        "TaskMessage" => task_message: value,
        "TaskSucceeded" => task_succeeded: value,
    }
}

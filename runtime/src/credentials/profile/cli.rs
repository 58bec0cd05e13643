//! Credentials from a profile of the Alibaba Cloud CLI.

use std::{
    path::PathBuf,
    time::{Duration, SystemTime},
};

use crate::{
    credentials::{
        ProvideCredentials,
        error::{CredentialsError, CredentialsErrorKind},
        json_record::JsonRecord,
        provider_context::Context,
        sts::Role,
        types::Credentials,
    },
    decode::{Decode, Decoder},
    future::BoxFuture,
    rows::first_row,
    sign::parse_time,
};

use super::{
    process::FILE_NAMES,
    repr::{LoadedProfile, Profile, Selection},
};

const NAME: &str = "cli_profile";
const FILE: &str = ".aliyun/config.json";

/// Credentials from a profile of the Alibaba Cloud CLI, in `~/.aliyun/config.json` or the file that
/// `ALIBABA_CLOUD_CONFIG_FILE` names.
///
/// The profile is the one named here, else by `ALIBABA_CLOUD_PROFILE`, else the CLI's current one.
/// `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` turns the provider off.
#[derive(Debug)]
pub struct CliProfileProvider {
    selection: Selection,
    loaded: LoadedProfile,
}

impl CliProfileProvider {
    /// The profile that the environment of `context` or the file chooses.
    pub fn new(context: Context) -> Self {
        Self {
            selection: Selection::new(context),
            loaded: LoadedProfile::default(),
        }
    }

    /// The profile of this name.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.selection.name = Some(name.into());
        self
    }

    /// Another file.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.selection.file = Some(path.into());
        self
    }

    /// The region that the profile names. Blocks.
    pub(crate) fn region(&self) -> Option<String> {
        let config = read_config(&self.selection).ok()?;
        let name = choose_profile(&self.selection, &config).ok()?;
        let profile = config.find_profile(&name).ok()?;
        profile.text("region_id").map(str::to_owned)
    }
}

fn load_profile(selection: &Selection) -> Result<Profile, CredentialsError> {
    let switch = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
    if selection.context.switched_on(switch) {
        let message = format!("{switch} is true");
        return Err(CredentialsError::new(
            NAME,
            CredentialsErrorKind::Disabled,
            message,
        ));
    }
    let config = read_config(selection)?;
    let name = choose_profile(selection, &config)?;
    config.resolve_profile(&name, &mut Vec::new())
}

fn read_config(selection: &Selection) -> Result<ConfigFile, CredentialsError> {
    let failed = |kind, message: String| CredentialsError::new(NAME, kind, message);
    let at_home = || Some(selection.context.environment.home()?.join(FILE));
    let path = selection
        .chosen_file("ALIBABA_CLOUD_CONFIG_FILE")
        .or_else(at_home);
    let path = path.ok_or_else(|| {
        let message = "there is no home directory".to_owned();
        failed(CredentialsErrorKind::NotConfigured, message)
    })?;
    let bytes = selection
        .context
        .read_credentials_file(&path)
        .map_err(|error| {
            let absent = error.kind() == std::io::ErrorKind::NotFound;
            let kind = if absent {
                CredentialsErrorKind::NotConfigured
            } else {
                CredentialsErrorKind::Invalid
            };
            failed(kind, format!("{}: {error}", path.display()))
        })?;
    ConfigFile::parse(&bytes).map_err(|why| invalid(format!("{}: {why}", path.display())))
}

fn choose_profile(selection: &Selection, config: &ConfigFile) -> Result<String, CredentialsError> {
    selection
        .chosen_name()
        .or_else(|| config.current.clone())
        .filter(|name| !name.is_empty())
        .ok_or_else(|| invalid("no profile is named, and the file has no current one".to_owned()))
}

impl ProvideCredentials for CliProfileProvider {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.loaded.get(NAME, &self.selection, load_profile))
    }

    fn invalidate(&self, rejected: &Credentials) {
        self.loaded.invalidate(rejected);
    }
}

fn invalid(message: String) -> CredentialsError {
    CredentialsError::new(NAME, CredentialsErrorKind::Invalid, message)
}

#[derive(Default)]
struct ConfigFile {
    current: Option<String>,
    profiles: Vec<JsonRecord>,
}

impl Decode for ConfigFile {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "current" => d.value(&mut self.current),
            "profiles" => d.list(&mut self.profiles, ""),
            _ => d.unknown(name),
        }
    }
}

impl ConfigFile {
    fn parse(bytes: &[u8]) -> Result<Self, String> {
        JsonRecord::parse_as(bytes)
    }

    fn find_profile(&self, name: &str) -> Result<&JsonRecord, CredentialsError> {
        let found = self
            .profiles
            .iter()
            .find(|profile| profile.text("name") == Some(name));
        found.ok_or_else(|| {
            let known: Vec<_> = self
                .profiles
                .iter()
                .filter_map(|one| one.text("name"))
                .collect();
            let known = if known.is_empty() {
                "none".to_owned()
            } else {
                known.join(", ")
            };
            invalid(format!("there is no profile `{name}` (profiles: {known})"))
        })
    }

    /// The profile `name`, with those that it builds on. `path` holds those that led here.
    fn resolve_profile(
        &self,
        name: &str,
        path: &mut Vec<String>,
    ) -> Result<Profile, CredentialsError> {
        if path.iter().any(|one| one == name) {
            return Err(invalid(format!("the profile `{name}` builds on itself")));
        }
        path.push(name.to_owned());
        let profile = self.find_profile(name)?;
        let mode = profile.text("mode").unwrap_or("AK");
        let need = |field: &str| {
            profile
                .text(field)
                .map(str::to_owned)
                .ok_or_else(|| invalid(format!("the profile `{name}` ({mode}) lacks `{field}`")))
        };
        let text = |field: &str| profile.text(field).map(str::to_owned);
        let mode = first_row(MODES, |(known, _)| known.eq_ignore_ascii_case(mode));
        let mode = mode.map(|(_, mode)| *mode).ok_or_else(|| {
            let known: Vec<_> = MODES.iter().map(|(known, _)| *known).collect();
            let given = profile.text("mode").unwrap_or_default().escape_debug();
            let known = known.join(", ");
            invalid(format!(
                "the profile `{name}` has the mode `{given}`, not one of {known}"
            ))
        })?;
        Ok(match mode {
            Mode::Key => Profile::Fixed(parse_key_pair(&need)?),
            Mode::Session => Profile::Fixed(parse_session(profile, &need)?),
            Mode::AssumeRole => {
                let caller = match text("sts_token") {
                    Some(_) => parse_session(profile, &need)?,
                    None => parse_key_pair(&need)?,
                };
                Profile::AssumeRole(
                    Box::new(Profile::Fixed(caller)),
                    parse_role(profile, &need)?,
                )
            }
            Mode::ChainedRole => {
                let source = self.resolve_profile(&need("source_profile")?, path)?;
                Profile::AssumeRole(Box::new(source), parse_role(profile, &need)?)
            }
            Mode::EcsRole => Profile::EcsRole(text("ram_role_name")),
            Mode::RoleOfEcsRole => {
                let source = Profile::EcsRole(text("ram_role_name"));
                Profile::AssumeRole(Box::new(source), parse_role(profile, &need)?)
            }
            Mode::Oidc => Profile::Oidc {
                role: parse_role(profile, &need)?,
                provider_arn: Some(need("oidc_provider_arn")?),
                token_file: Some(need("oidc_token_file")?),
            },
            Mode::Uri => Profile::Uri(text("credentials_uri")),
            Mode::External => Profile::External(need("process_command")?),
            Mode::Bearer => Profile::Fixed(Credentials::bearer(need("bearer_token")?)),
            Mode::Anonymous => Profile::Fixed(Credentials::anonymous()),
        })
    }
}

#[derive(Clone, Copy)]
enum Mode {
    Key,
    Session,
    AssumeRole,
    ChainedRole,
    EcsRole,
    RoleOfEcsRole,
    Oidc,
    Uri,
    External,
    Bearer,
    Anonymous,
}

/// A login by browser leaves a session in the file, which works like one that was configured.
const MODES: &[(&str, Mode)] = &[
    ("AK", Mode::Key),
    ("StsToken", Mode::Session),
    ("RamRoleArn", Mode::AssumeRole),
    ("ChainableRamRoleArn", Mode::ChainedRole),
    ("EcsRamRole", Mode::EcsRole),
    ("RamRoleArnWithRoleName", Mode::RoleOfEcsRole),
    ("OIDC", Mode::Oidc),
    ("CredentialsURI", Mode::Uri),
    ("External", Mode::External),
    ("CloudSSO", Mode::Session),
    ("OAuth", Mode::Session),
    ("BearerToken", Mode::Bearer),
    ("Anonymous", Mode::Anonymous),
];

type Need<'a> = dyn Fn(&str) -> Result<String, CredentialsError> + 'a;

fn parse_key_pair(need: &Need<'_>) -> Result<Credentials, CredentialsError> {
    Ok(Credentials::new(
        need(FILE_NAMES.id)?,
        need(FILE_NAMES.secret)?,
    ))
}

fn parse_session(profile: &JsonRecord, need: &Need<'_>) -> Result<Credentials, CredentialsError> {
    let found = Credentials::with_token(
        need(FILE_NAMES.id)?,
        need(FILE_NAMES.secret)?,
        need(FILE_NAMES.token)?,
    );
    // The CLI writes seconds since 1970, and 0 for a session that someone typed in.
    let seconds = profile.text("sts_expiration").filter(|text| *text != "0");
    let Some(text) = seconds else {
        return Ok(found);
    };
    let since = text.parse().ok().map(Duration::from_secs);
    let expiry = since.and_then(|since| SystemTime::UNIX_EPOCH.checked_add(since));
    match expiry.or_else(|| parse_time(text)) {
        Some(expiry) => Ok(found.expiring_at(expiry)),
        None => Err(invalid("`sts_expiration` is not a time".to_owned())),
    }
}

fn parse_role(profile: &JsonRecord, need: &Need<'_>) -> Result<Role, CredentialsError> {
    let mut role = Role::new(need("ram_role_arn")?);
    let text = |field| profile.text(field);
    if let Some(name) = text("ram_session_name") {
        role = role.named(name);
    }
    if let Some(seconds) = text("expired_seconds").filter(|seconds| *seconds != "0") {
        let seconds = seconds.parse().map_err(|_| {
            invalid(format!(
                "`expired_seconds` is `{}`, not a number",
                seconds.escape_debug()
            ))
        })?;
        role = role.duration(Duration::from_secs(seconds));
    }
    if let Some(policy) = text("policy") {
        role = role.policy(policy);
    }
    if let Some(id) = text("external_id") {
        role = role.external_id(id);
    }
    if let Some(region) = text("sts_region") {
        role = role.region(region);
    }
    Ok(role.vpc(text("enable_vpc") == Some("true")))
}
